import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { RichText } from '../../letter/model/rich-text'
import { attachHistory } from './answer-history'
import { buildAnswerEditor } from './build-answer-editor'
import { fieldWritingExtensions } from './extensions/answer-writing-extensions'
import { FootnotePane } from './footnote-pane'
import { keepFromReact } from './keep-from-react'
import { runTextCommand } from './run-text-command'
import { showEmptiness } from './show-emptiness'
import { toLetter } from './to-letter'

/** Formatted text that is no answer of a letter, such as a passage: an editor of its own with a history of its own. */
export type TextField = {
  readonly editor: LexicalEditor
  readonly content: () => RichText
  /** Writes at the caret, or at the end while the caret was never in it. */
  readonly write: (text: string) => void
}

const nothing = () => undefined
const no = () => false

function createTextField(initial: RichText): TextField {
  const editor = buildAnswerEditor(initial, fieldWritingExtensions)
  attachHistory(editor, { onPush: nothing, onUndoRequest: no, onRedoRequest: no, onCan: nothing })
  // Escape is the form's: Lexical would only take the focus away.
  editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_HIGH)
  return {
    editor,
    content: () => toLetter(editor.getEditorState()),
    write: (text) => {
      editor.update(
        () => {
          if (!$isRangeSelection($getSelection())) $getRoot().selectEnd()
        },
        { discrete: true },
      )
      runTextCommand(editor, { kind: 'text', text })
      editor.focus()
    },
  }
}

/** A field for formatted text that lives as long as the form around it. */
export function useTextField(initial: RichText): TextField {
  const [field] = useState(() => createTextField(initial))
  return field
}

/** The text as it stands in the field now, for a form that shows what becomes of it. */
export function useFieldContent(field: TextField): RichText {
  const [content, setContent] = useState(field.content)
  useEffect(
    () =>
      field.editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
        if (dirtyElements.size + dirtyLeaves.size > 0 || tags.has('historic')) setContent(field.content())
      }),
    [field],
  )
  return content
}

type Props = {
  readonly field: TextField
  readonly label: string
  readonly help?: string
  readonly error?: string
}

/** The box in which it is written, with its label. */
export function TextFieldBox({ field: { editor }, label, help, error }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const element = root.current
    if (element === null) return
    editor.setRootElement(element)
    const stop = mergeRegister(showEmptiness(editor, element), keepFromReact(element))
    return () => {
      stop()
      editor.setRootElement(null)
    }
  }, [editor])
  return (
    <div className="field">
      <span className="field__label" id={`${id}-label`}>
        {label}
      </span>
      {help && (
        <span className="field__help" id={`${id}-help`}>
          {help}
        </span>
      )}
      <div
        ref={root}
        className="field__input text-field ab-text"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-help ${id}-error`}
        aria-invalid={error !== undefined && error !== ''}
        tabIndex={0}
        lang="nl"
        spellCheck
      />
      <FootnotePane editor={editor} />
      <span className="field__error" id={`${id}-error`} role="alert">
        {error}
      </span>
    </div>
  )
}
