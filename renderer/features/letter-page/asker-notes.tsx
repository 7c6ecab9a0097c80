import type { AskerNote } from '../../../letter/model/question-set'
import { placeId } from '../../app/go-to'
import { useLetterFrame } from '../../app/letter-store'
import { pageText } from '../../text/letter-page'
import { typeSize } from './page-styles'

/** The notes of those who asked, where the house lists them. */
export function AskerNotes({ notes }: { readonly notes: readonly AskerNote[] }) {
  const layout = useLetterFrame((open) => open.template.layout)
  if (notes.length === 0) return null
  return (
    <ol className="asker-notes" style={typeSize(layout.notes)} aria-label={pageText.notes}>
      {notes.map((note) => (
        <li key={note.id} id={placeId.askerNote(note.id)}>
          <span className="asker-notes__label">[{note.label}] </span>
          {note.text}
        </li>
      ))}
    </ol>
  )
}
