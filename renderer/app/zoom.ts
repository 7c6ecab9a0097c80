import { changeView, useView } from './view-store'

/** The sizes that the page can be shown at; 1 is the size of the paper. */
const steps = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const

/** Makes the page a step larger (1) or smaller (-1). */
export function zoomBy(direction: 1 | -1): void {
  const now = useView.getState().zoom ?? 1
  const next = direction === 1 ? steps.find((s) => s > now + 0.01) : steps.findLast((s) => s < now - 0.01)
  if (next !== undefined) changeView({ zoom: next })
}

/** Lets the page follow the width of the window again. */
export const zoomToFit = (): void => {
  changeView({ zoom: null })
}
