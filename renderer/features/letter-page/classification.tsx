import { setClassification } from '../../../letter/model/edit-letter'
import { placeId } from '../../app/go-to'
import { editLetter } from '../../app/edit-letter'
import { endStep, useLetterFrame } from '../../app/letter-store'
import { editText } from '../../text/edits'
import { pageText } from '../../text/letter-page'
import { PaperText } from '../../ui/paper-text'
import { mm } from './page-styles'

/** The marking that prints on every page; most letters have none, so an empty one is only offered to those who come near. */
export function Classification() {
  const value = useLetterFrame((open) => open.structure.classification)
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  const left = useLetterFrame((open) => open.template.layout.margins.left)
  return (
    <div className={`classification ${value === '' ? 'classification--quiet' : ''}`} style={{ left: mm(left) }}>
      <PaperText
        id={placeId.field('classification')}
        label={pageText.classification}
        emptyName={pageText.classification.toLowerCase()}
        className="paper-text--optional"
        value={value}
        isReadOnly={isReadOnly}
        onChange={(text) => {
          editLetter(editText.classification, (letter) => setClassification(letter, text), 'classification')
        }}
        onLeave={endStep}
      />
    </div>
  )
}
