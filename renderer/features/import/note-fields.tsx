import { confirmText } from '../../text/import'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { edit, editFromRow, goToItem, useConfirm } from './confirm-store'
import { questionKey, type UnderstoodNote } from './understanding'

const NONE = '-'

type Props = { readonly note: UnderstoodNote; readonly question: string | null }

/** The question that a note belongs to, to change; and that it is no note at all. */
export function NotePlace({ note, question }: Props) {
  const questions = useConfirm(({ history }) => history.present.questions)
  const choices = [
    ...(question === null ? [{ id: NONE, label: confirmText.noQuestion }] : []),
    ...questions.map(({ id, number }) => ({ id, label: confirmText.question(number) })),
  ]
  return (
    <div className="row__tools">
      <Select
        label={confirmText.moveNote(note.label)}
        value={question ?? NONE}
        choices={choices}
        onChange={(to) => {
          if (to === NONE) return
          edit({ kind: 'move-note', note: note.id, from: question, to })
          // The note goes from under these fields, and the person with it.
          goToItem(questionKey(to))
        }}
      />
      <Button
        look="outlined"
        onPress={() => {
          editFromRow({ kind: 'take-out-note', note: note.id })
        }}
      >
        {confirmText.takeOutNote}
      </Button>
    </div>
  )
}

/** The words of a note, to change. */
export function NoteText({ note }: { readonly note: UnderstoodNote }) {
  return (
    <Field
      label={`${confirmText.note(note.label)}: ${confirmText.noteText.toLowerCase()}`}
      rows={2}
      value={note.text}
      onChange={(text) => {
        edit({ kind: 'change-note', note: note.id, text }, `note-${note.id}`)
      }}
    />
  )
}
