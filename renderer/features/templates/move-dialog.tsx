import { useEffect, useMemo, useState } from 'react'
import type { LetterTemplate } from '../../../letter/model/letter-template'
import { previewMove } from '../../../letter/template/compare-templates'
import { settledLetter, type OpenLetter } from '../../app/letter-store'
import { readLibrary, useLibrary } from '../../app/library'
import { moveLetter } from '../../app/move-letter'
import { closeDialog } from '../../app/view-store'
import { measureGroups, measureText } from '../../text/measures'
import { moveText, otherSettingText, printedPartText, settingText } from '../../text/templates'
import { Dialog } from '../../ui/dialog'
import { Select } from '../../ui/select'

type Line = { readonly what: string; readonly before: string; readonly after: string }

function Changes({
  title,
  none,
  lines,
}: {
  readonly title: string
  readonly none: string
  readonly lines: readonly Line[]
}) {
  return (
    <section className="changes" aria-label={title} tabIndex={0}>
      <h3>{title}</h3>
      {lines.length === 0 && <p className="quiet">{none}</p>}
      {lines.map(({ what, before, after }) => (
        <dl key={what} className="setting-change">
          <dt>{what}</dt>
          <dd>
            {moveText.before}: {before || moveText.empty}
          </dd>
          <dd>
            {moveText.after}: {after || moveText.empty}
          </dd>
        </dl>
      ))}
    </section>
  )
}

/** "Marges: Links, in mm"; of anything else that a form names, its name there. */
function settingName(place: string): string {
  const [first, group, measure] = place.split('.')
  if (first !== 'layout') return settingText[place.replace(/^style\./, '')] ?? otherSettingText[place] ?? place
  const found = measureGroups.find(({ id }) => id === group)
  const label = found?.measures.find(({ name }) => name === measure)?.label
  const name = measureText[(found?.id ?? group) as keyof typeof measureText]
  return label === undefined ? name : `${name}: ${label}`
}

function Preview({ source, to }: { readonly source: OpenLetter; readonly to: LetterTemplate }) {
  const { settings, printed } = useMemo(() => previewMove(source, to), [source, to])
  return (
    <div className="two-lists">
      <Changes
        title={moveText.printed}
        none={moveText.nothingPrinted}
        lines={printed.map(({ part, ...change }) => ({ what: printedPartText[part] ?? part, ...change }))}
      />
      <Changes
        title={moveText.settings}
        none={moveText.nothingSettings}
        lines={settings.map(({ place, ...change }) => ({ what: settingName(place), ...change }))}
      />
    </div>
  )
}

/** Brings the open letter to another edition, after showing what that changes. */
export function MoveDialog() {
  const [source] = useState(settledLetter)
  const contents = useLibrary((library) => library.contents)
  const [chosen, setChosen] = useState('')
  useEffect(() => void readLibrary(), [])
  if (!source) return null
  const { id, edition, kind, name } = source.template
  const targets = (contents?.templates ?? [])
    .map(({ template }) => template)
    .filter((template) => template.kind === kind && (template.id !== id || template.edition !== edition))
    .sort((a, b) => Number(b.id === id) - Number(a.id === id) || a.name.localeCompare(b.name, 'nl'))
  const to = targets.find((template) => template.id === chosen) ?? targets[0]
  return (
    <Dialog
      size="large"
      title={moveText.title}
      onClose={closeDialog}
      decision={{
        label: moveText.move,
        run: () => {
          if (to) moveLetter(to)
          closeDialog()
        },
        isDisabled: !to,
      }}
    >
      <p>{moveText.now(name, edition)}</p>
      {to ? (
        <>
          <Select
            label={moveText.to}
            value={to.id}
            choices={targets.map((template) => ({
              id: template.id,
              label: `${template.name}, editie ${String(template.edition)}`,
            }))}
            onChange={setChosen}
          />
          <Preview source={source} to={to} />
          <p className="quiet">{moveText.undo}</p>
        </>
      ) : (
        <p>{moveText.none}</p>
      )}
    </Dialog>
  )
}
