import { runTextCommand } from '../editor/run-text-command'
import type { TextCommand } from '../editor/text-command'
import { useEditors } from './editors'
import { openLetter } from './letter-store'
import { useView } from './view-store'

/** Whether there is an answer at work that may be changed. */
export const canWrite = (): boolean => useView.getState().activeAnswer !== null && openLetter()?.readOnly === null

/** Does a command in the answer at work, at its caret, and leaves the caret there. */
export function writeAtCaret(command: TextCommand): void {
  const { editors } = useEditors.getState()
  const { activeAnswer } = useView.getState()
  if (!editors || activeAnswer === null || !canWrite()) return
  runTextCommand(editors.live(activeAnswer).editor, command)
  if (command.kind !== 'footnote') editors.focus(activeAnswer)
}
