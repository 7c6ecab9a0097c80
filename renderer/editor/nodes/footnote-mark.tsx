import type { LexicalEditor } from 'lexical'
import type { Footnote } from '../../../letter/model/rich-text'
import { editorWords } from '../../text/editor-words'
import { openFootnote } from '../footnote-pane-state'
import { plainTextOfNote } from './plain-text-of-note'
import { selectNode } from './select-node'

type FootnoteMarkProps = {
  readonly editor: LexicalEditor
  readonly nodeKey: string
  readonly note: Footnote['children']
}

/** The raised number in the text. The number itself is a CSS counter, so that a key never costs a renumbering. */
export function FootnoteMark({ editor, nodeKey, note }: FootnoteMarkProps) {
  const text = plainTextOfNote(note)
  const open = () => {
    selectNode(editor, nodeKey)
    openFootnote({ editor, nodeKey, withCaret: true })
  }
  return (
    <button
      type="button"
      className="ab-footnote-mark"
      title={text === '' ? editorWords.emptyFootnote : text}
      aria-haspopup="dialog"
      onClick={open}
    >
      <span className="ab-visually-hidden">{editorWords.footnote} </span>
    </button>
  )
}
