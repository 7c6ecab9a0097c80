import { HISTORIC_TAG } from 'lexical'
import type { LexicalEditor } from 'lexical'
import type { RichText } from '../../letter/model/rich-text'
import { afterPause } from './after-pause'
import { readShown } from './show-letters-first'
import { toLetter } from './to-letter'

type HandOverEvents = { readonly onChange: (content: RichText) => void; readonly onDirty: () => void }

/** Brings what is written in an editor to the letter, outside the time that a key takes to show. */
export type HandOver = {
  /** The text as it is now; hands it over first when it was still underway. */
  readonly flush: () => RichText
  /** Takes note of a text that the letter gives; false when it is the one that was handed over. */
  readonly accept: (content: RichText) => boolean
  readonly unregister: () => void
}

/** Starts handing over. `initial` is the text that the letter and the editor share at this moment. */
export function createHandOver(editor: LexicalEditor, initial: RichText, events: HandOverEvents): HandOver {
  let known = initial
  let isUnderway = false
  const pause = afterPause(() => flush())
  const settle = () => {
    isUnderway = false
    pause.cancel()
  }
  const flush = () => {
    readShown()
    if (!isUnderway) return known
    settle()
    editor.read(() => undefined)
    const content = toLetter(editor.getEditorState())
    if (isSame(content, known)) return known
    known = content
    events.onChange(content)
    return known
  }
  const accept = (content: RichText) => {
    if (isSame(content, known)) return false
    settle()
    known = content
    return true
  }
  const unregister = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    // A state put back by undo counts as a change too, though Lexical calls none of its nodes dirty.
    const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0 || tags.has(HISTORIC_TAG)
    if (!changed) return
    pause.wait()
    if (isUnderway) return
    isUnderway = true
    events.onDirty()
  })
  return { flush, accept, unregister }
}

function isSame(left: RichText, right: RichText): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right)
}
