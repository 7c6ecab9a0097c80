import { setSignatories } from '../../../letter/model/edit-letter'
import type { Signatory } from '../../../letter/model/letter'
import { editLetter } from '../../app/edit-letter'
import { endStep, useLetterFrame } from '../../app/letter-store'
import { editText } from '../../text/edits'
import { pageText } from '../../text/letter-page'
import { PaperText } from '../../ui/paper-text'
import { placeId } from '../../app/go-to'
import { SignatoryPopover } from './signatory-popover'

export const changeSignatories = (change: (old: readonly Signatory[]) => readonly Signatory[], key: string | null) => {
  editLetter(editText.signatory, (letter) => setSignatories(letter, change(letter.signatories)), key)
}

type Props = { readonly index: number; readonly office: string }

/** One signature: the office as the house prints it (press to change), and the name beneath it. */
export function Signature({ index, office }: Props) {
  const name = useLetterFrame((open) => open.structure.signatories[index]?.name ?? '')
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  return (
    <div className="signature">
      <SignatoryPopover index={index} shown={office} />
      <PaperText
        id={placeId.field(`signatory-${String(index)}`)}
        className="signature__name"
        label={pageText.signatoryName}
        value={name}
        isReadOnly={isReadOnly}
        emptyName="naam"
        onChange={(text) => {
          changeSignatories(
            (old) => old.map((s, i) => (i === index ? { ...s, name: text } : s)),
            `signatory-${String(index)}`,
          )
        }}
        onLeave={endStep}
      />
    </div>
  )
}
