import { useState } from 'react'
import type { Match } from '../../letter/model/replace-in-letter'
import { caretToMatch } from './match-on-page'
import { changeView, useView, type View } from './view-store'

type Shown = readonly [match: Match, pattern: RegExp]

/**
 * What find and spelling share: the caret comes to the bar, and goes to what was last shown when it closes, or back to
 * where it was when nothing was.
 */
export function useBar(closed: Partial<View>, lastShown: () => Shown | null) {
  const [cameFrom] = useState(() => document.activeElement)
  const opened = useView((view) => view.barAsked)
  const close = () => {
    const shown = lastShown()
    changeView(closed)
    if (shown) caretToMatch(...shown)
    else if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus()
  }
  return { close, opened }
}
