import { setCase } from '../../../letter/model/edit-letter'
import type { QuestionSet } from '../../../letter/model/question-set'
import { editLetter } from '../../app/edit-letter'
import { placeId } from '../../app/go-to'
import { endStep } from '../../app/letter-store'
import { editText } from '../../text/edits'
import { factsText } from '../../text/facts'
import { DateField } from '../../ui/date-field'
import { Field } from '../../ui/field'
import { MembersFields } from './members-fields'
import { OfficesFields } from './offices-fields'
import { OpenPlaceFields } from './open-place-fields'

export type ChangeCase = (change: Partial<Omit<QuestionSet, 'questions' | 'notes'>>, key: string) => void

const changeCase: ChangeCase = (change, key) => {
  editLetter(editText.facts, (letter) => setCase(letter, change), `case-${key}`)
}

/** The facts that the opening sentence, the subject and the heading of the annex are made of. */
export function CaseFactsForm({ questionSet }: { readonly questionSet: QuestionSet }) {
  return (
    <div className="facts__form" onBlur={endStep}>
      <div id={placeId.field('members')}>
        <MembersFields members={questionSet.members} onChange={changeCase} />
      </div>
      <div id={placeId.field('addressedTo')}>
        <OfficesFields offices={questionSet.addressedTo} onChange={changeCase} />
      </div>
      <div id={placeId.field('caseSubject')} className="facts__wide">
        <Field
          label={factsText.subject}
          isSearched
          help={factsText.subjectHelp}
          value={questionSet.subject}
          rows={2}
          onChange={(subject) => {
            changeCase({ subject: subject.replaceAll('\n', ' ') }, 'subject')
          }}
        />
      </div>
      <OpenPlaceFields />
      <div id={placeId.field('sentOn')}>
        <DateField
          label={factsText.sentOn}
          value={questionSet.sentOn}
          onChange={(sentOn) => {
            changeCase({ sentOn }, 'sentOn')
          }}
        />
      </div>
      <div id={placeId.field('caseNumber')}>
        <Field
          label={factsText.caseNumber}
          isSearched
          placeholder={factsText.caseNumberHelp}
          value={questionSet.caseNumber ?? ''}
          onChange={(text) => {
            changeCase({ caseNumber: text.trim() === '' ? null : text.trim() }, 'caseNumber')
          }}
        />
      </div>
    </div>
  )
}
