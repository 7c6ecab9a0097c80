import { useEffect } from 'react'
import { changeView, useView } from './view-store'

/** Below this width the rails fold into buttons: at 200 % that is any usual screen. Shared with `rails.css`. */
const NARROW = '(max-width: 62rem)'

const isNarrow = (): boolean => window.matchMedia(NARROW).matches

type Rail = 'showParts' | 'showHelpers'

const noRails = { showParts: false, showHelpers: false }

/** Shows or folds a rail. In a narrow window it lies over the letter, so the other one makes room. */
export function toggleRail(rail: Rail): void {
  const show = !useView.getState()[rail]
  changeView(show && isNarrow() ? { ...noRails, [rail]: true } : { [rail]: show })
}

/** Folds both rails, or brings both back where there is room for them beside the letter. */
export function toggleRails(): void {
  const { showParts, showHelpers } = useView.getState()
  const show = !showParts && !showHelpers && !isNarrow()
  changeView({ showParts: show, showHelpers: show })
}

/** Whoever goes to a place of the letter sees it: in a narrow window the rail that lay over it folds away. */
export function uncover(place: Element): void {
  const { showParts, showHelpers } = useView.getState()
  if ((showParts || showHelpers) && isNarrow() && place.closest('.rail') === null) changeView(noRails)
}

/** Folds the rails away when the window becomes narrow, and brings them back when there is room again. */
export function useNarrowWindow(): void {
  useEffect(() => {
    const query = window.matchMedia(NARROW)
    const apply = () => {
      changeView({ showParts: !query.matches, showHelpers: !query.matches })
    }
    apply()
    query.addEventListener('change', apply)
    return () => {
      query.removeEventListener('change', apply)
    }
  }, [])
}
