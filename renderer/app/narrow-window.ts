import { useEffect } from 'react'
import { changeView } from './view-store'

/** Below this width the rails fold into buttons: at 200 % that is any usual screen. Shared with `rails.css`. */
const NARROW = '(max-width: 62rem)'

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
