import { BEFORE_INPUT_COMMAND, COMMAND_PRIORITY_HIGH, HISTORY_PUSH_TAG } from 'lexical'
import type { LexicalEditor } from 'lexical'

let isOn = true

/** Switches what is corrected while typing on or off (quotes, dashes, lists), for all answers at once. */
export function setCorrectionsAsYouType(on: boolean): void {
  isOn = on
}

/** Finds what to do about the characters just typed (how many came at once); null when that is nothing. */
export type $FindCorrection = (typed: number) => (() => void) | null

/**
 * Corrects what was typed once it is in the text, whoever put it there: Lexical, or the browser by itself. What was typed
 * is there first, as a step of its own kind, so one undo gives back exactly that; and it is not corrected a second time.
 * What is being composed (an accent, a foreign script) is left alone.
 */
export function registerAfterTyping(editor: LexicalEditor, watched: RegExp, $find: $FindCorrection): () => void {
  return editor.registerCommand(
    BEFORE_INPUT_COMMAND,
    (event) => {
      const typed = event.inputType === 'insertText' ? (event.data ?? '') : ''
      if (isOn && watched.test(typed)) correctLater(editor, typed.length, $find)
      return false
    },
    COMMAND_PRIORITY_HIGH,
  )
}

function correctLater(editor: LexicalEditor, typed: number, $find: $FindCorrection): void {
  const unregister = editor.registerUpdateListener(({ dirtyLeaves }) => {
    if (dirtyLeaves.size === 0) return
    unregister()
    if (editor.getEditorState().read(() => $find(typed)) === null) return
    const correct = () => {
      $find(typed)?.()
    }
    editor.update(correct, { discrete: true, tag: HISTORY_PUSH_TAG })
  })
}
