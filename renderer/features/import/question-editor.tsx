import { useEffect, useId, useRef, type KeyboardEvent, type RefObject } from 'react'
import { confirmText } from '../../text/import'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { edit, goToItem, stopEditing } from './confirm-store'
import { NotePlace, NoteText } from './note-fields'
import { spansText } from './text-spans'
import { questionKey, type UnderstoodNote, type UnderstoodQuestion } from './understanding'

type TextProps = { readonly question: UnderstoodQuestion; readonly box: RefObject<HTMLTextAreaElement | null> }

/** The words; the caret in them says where the question is split. */
function QuestionWords({ question: { id, spans }, box }: TextProps) {
  const [boxId, helpId] = [useId(), useId()]
  const text = spansText(spans)
  useEffect(() => box.current?.focus(), [box])
  return (
    <div className="field">
      <label className="field__label" htmlFor={boxId}>
        {confirmText.text}
      </label>
      <span className="field__help" id={helpId}>
        {confirmText.textHelp}
      </span>
      <textarea
        ref={box}
        id={boxId}
        aria-describedby={helpId}
        className="field__input"
        rows={Math.min(12, Math.max(3, Math.ceil(text.length / 60)))}
        value={text}
        onChange={({ target }) => {
          edit({ kind: 'change-text', question: id, text: target.value }, `text-${id}`)
        }}
      />
    </div>
  )
}

type Props = { readonly question: UnderstoodQuestion; readonly notes: readonly UnderstoodNote[] }

/** The number, the words and the notes of a question, to put right. */
export function QuestionEditor({ question, notes }: Props) {
  const { id } = question
  const box = useRef<HTMLTextAreaElement>(null)
  const split = () => {
    edit({ kind: 'split', question: id, at: box.current?.selectionStart ?? 0 })
    goToItem(questionKey(id))
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') stopEditing()
    else if (event.key === 'Enter' && event.ctrlKey) split()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="row__editor" onKeyDown={press}>
      <Field
        label={confirmText.number}
        value={question.number}
        onChange={(number) => {
          edit({ kind: 'change-number', question: id, number }, `number-${id}`)
        }}
      />
      <QuestionWords question={question} box={box} />
      {notes.map((note) => (
        <div key={note.id} className="row__note">
          <NoteText note={note} />
          <NotePlace note={note} question={id} />
        </div>
      ))}
      <div className="row__tools">
        <Button look="outlined" icon="split" preventFocusOnPress onPress={split}>
          {confirmText.split}
        </Button>
        <Button look="outlined" onPress={stopEditing}>
          {confirmText.done}
        </Button>
      </div>
    </div>
  )
}
