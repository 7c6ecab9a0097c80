import { useEffect } from 'react'
import { isConfirming } from '../app/incoming'
import { useView } from '../app/view-store'
import { paneAround } from '../editor/footnote-pane-state'
import type { Command } from './command'
import { commands, isForConfirming } from './registry'
import { matchesShortcut } from './shortcut'

/** What a small text in a pane does by itself. */
const isWriting = ({ id, group }: Command) => group === 'text' || id === 'edit.undo' || id === 'edit.redo'

/** Fields in dialogs keep their own keys; a footnote is a part of the letter, and keeps those of writing only. */
function isKeptByField(target: EventTarget | null, command: Command): boolean {
  if (!(target instanceof Element)) return false
  if (paneAround(target)) return isWriting(command)
  return target.closest('[role="dialog"], [role="alertdialog"]') !== null
}

/** In a list box Space selects, with Ctrl as well: there it is no key of the text. */
const selectsRow = ({ code, target }: KeyboardEvent) =>
  code === 'Space' && target instanceof Element && target.closest('[role="listbox"]') !== null

/** A letter of the text: no shortcut of ours is one, and they come by dozens a second. */
const isText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => key.length === 1 && !ctrlKey && !metaKey && !altKey

function handle(event: KeyboardEvent): void {
  if (isText(event) || event.defaultPrevented || event.isComposing || useView.getState().dialog || selectsRow(event))
    return
  const command = commands.find((c) => c.keys && matchesShortcut(c.keys, event))
  if (!command || isKeptByField(event.target, command) || (isConfirming() && !isForConfirming(command.id))) return
  event.preventDefault()
  event.stopPropagation()
  if (command.isEnabled()) command.run()
}

/** Listens to all shortcuts of the window, before the editors see the keys. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', handle, { capture: true })
    return () => {
      window.removeEventListener('keydown', handle, { capture: true })
    }
  }, [])
}
