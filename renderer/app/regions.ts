import { useEditors } from './editors'
import { placeId } from './go-to'
import { useView } from './view-store'

/** The columns that F6 goes round, by the ids that the layout gives them. */
export const regionIds = { parts: 'delen', page: 'brief', preview: 'voorbeeld', helpers: 'hulp' } as const

const focusable = 'button, [href], input, textarea, [tabindex="0"], [contenteditable="true"]'

/** Where the person is in the page and in the list: the answer at work. Coming back must not lose it. */
function enterAnswer(region: HTMLElement): boolean {
  const { activeAnswer } = useView.getState()
  const row = region.querySelector<HTMLElement>('[role="option"][tabindex="0"]')
  if (row) row.focus()
  const section = activeAnswer === null ? null : document.getElementById(placeId.answer(activeAnswer))
  if (activeAnswer !== null && region.contains(section)) useEditors.getState().editors?.focus(activeAnswer)
  return region.contains(document.activeElement)
}

function enter(region: HTMLElement): boolean {
  if (enterAnswer(region)) return true
  const target = region.querySelector<HTMLElement>(focusable)
  target?.focus()
  return target !== null
}

/** Goes to the next (1) or previous (-1) column that is shown. */
export function goToRegion(direction: 1 | -1): void {
  const regions = Object.values(regionIds)
    .map((id) => document.getElementById(id))
    .filter((element) => element !== null)
  const here = regions.findIndex((region) => region.contains(document.activeElement))
  for (let step = 1; step <= regions.length; step += 1) {
    const region = regions[(here + direction * step + regions.length * 2) % regions.length]
    if (region && enter(region)) return
  }
}
