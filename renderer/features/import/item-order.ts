import type { ParseRemark } from '../../../letter/questions/parsed-document'
import {
  factNames,
  fieldKey,
  noteKey,
  pieceKey,
  questionKey,
  type FactName,
  type ItemKey,
  type Understanding,
} from './understanding'
import { markedNotes } from './text-spans'

export const pointKey = (at: number): ItemKey => `point:${String(at)}`

const factOf: Readonly<Record<string, FactName>> = {
  caseNumber: 'caseNumber',
  sentOn: 'sentOn',
  members: 'members',
  addressedTo: 'addressedTo',
  subject: 'subject',
}

/** Which part of the understanding a remark is about; null when it is about the whole. */
export function targetOf(remark: ParseRemark): ItemKey | null {
  switch (remark.kind) {
    case 'no-case-number':
    case 'several-case-numbers':
      return fieldKey('caseNumber')
    case 'no-date-sent':
      return fieldKey('sentOn')
    case 'date-resolved':
    case 'date-without-year': {
      const fact = factOf[remark.field]
      return fact ? fieldKey(fact) : null
    }
    case 'no-heading':
    case 'heading-slip-corrected':
    case 'party-unknown':
    case 'party-shared':
    case 'party-count-differs':
      return fieldKey('members')
    case 'no-addressee':
    case 'addressee-after-subject':
    case 'office-uncertain':
    case 'office-corrected':
      return fieldKey('addressedTo')
    case 'no-subject':
      return fieldKey('subject')
    case 'number-repeated':
    case 'split-uncertain':
    case 'joint-label-not-split':
    case 'mark-without-note':
    case 'answer-split-guessed':
    case 'question-without-answer':
      return questionKey(remark.question)
    case 'joint-label-split': {
      const [first] = remark.questions
      return first === undefined ? null : questionKey(first)
    }
    case 'note-without-mark':
      return noteKey(remark.note)
    case 'numbering-absent':
    case 'number-missing':
    case 'words-run-together':
    case 'hyphens-taken-out':
    case 'hyphens-doubtful':
    case 'explanation-left-over':
    case 'answer-covers-unknown':
    case 'left-over':
      return null
  }
}

/** Notes that no question marks. */
export function looseNotes(u: Understanding): Understanding['notes'] {
  const marked = new Set(u.questions.flatMap(({ spans }) => markedNotes(spans)))
  return u.notes.filter(({ id }) => !marked.has(id))
}

/** Every row of the understanding, from top to bottom: what is uncertain first. */
export function itemOrder(u: Understanding): readonly ItemKey[] {
  return [
    ...u.points.flatMap((point, at) => (point.seen ? [] : [pointKey(at)])),
    ...factNames.map(fieldKey),
    ...u.questions.map(({ id }) => questionKey(id)),
    ...looseNotes(u).map(({ id }) => noteKey(id)),
    ...u.pieces.map(({ id }) => pieceKey(id)),
  ]
}

/** How many things the person has not looked at or decided on yet. */
export const openCount = ({ points, pieces }: Understanding): number =>
  points.filter(({ seen }) => !seen).length + pieces.filter(({ leftOut }) => !leftOut).length
