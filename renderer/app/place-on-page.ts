import type { TextPlace } from '../../letter/model/searched-texts'
import { placeId } from './go-to'
import { introductionId } from './letter-texts'

const fieldNames = {
  classification: 'classification',
  'case-subject': 'caseSubject',
  'case-number': 'caseNumber',
  member: 'members',
  party: 'members',
  'asked-office': 'addressedTo',
  'sent-on': 'sentOn',
  date: 'date',
} as const

/** The id of the element in which a text stands, or which it belongs to. */
export function elementIdOf(place: TextPlace): string {
  switch (place.kind) {
    case 'derived':
    case 'column':
      return placeId.field(place.field)
    case 'signatory':
    case 'signatory-office':
      return placeId.field(`${place.kind}-${String(place.at)}`)
    case 'open-place':
      return placeId.field(place.place)
    case 'introduction':
      return placeId.answer(introductionId)
    case 'answer':
    case 'question':
      return placeId.answer(place.answer)
    case 'asker-note':
      return placeId.askerNote(place.note)
    case 'responsible':
    case 'internal-note':
      return placeId.field(`${place.kind}-${place.answer}`)
    default:
      return placeId.field(fieldNames[place.kind])
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** The how manieth field of its element holds a text; the others have one field only. */
function fieldNumber(place: TextPlace): number {
  switch (place.kind) {
    case 'member':
      return place.at * 2
    case 'party':
      return place.at * 2 + 1
    case 'asked-office':
      return place.at
    default:
      return 0
  }
}

/** The field beside the page in which a text is typed; null when it stands on the page, or is not drawn now. */
export function fieldOf(place: TextPlace): Field | null {
  if (!isBesidePage(place) || place.kind === 'sent-on') return null
  const fields = document.getElementById(elementIdOf(place))?.querySelectorAll<Field>('input, textarea')
  return fields?.[fieldNumber(place)] ?? null
}

/** Whether a text is one of the facts, which are folded away most of the time. */
export const isFact = ({ kind }: TextPlace): boolean =>
  ['case-subject', 'case-number', 'sent-on', 'member', 'party', 'asked-office', 'open-place'].includes(kind)

/** Whether a text is among the notes of an answer, which are shown for the active answer only. */
export const isRemark = (place: TextPlace): place is Extract<TextPlace, { kind: 'responsible' | 'internal-note' }> =>
  place.kind === 'responsible' || place.kind === 'internal-note'

const isBesidePage = (place: TextPlace): boolean => isFact(place) || isRemark(place)

const inside = (id: string, selector: string): Element | null =>
  document.getElementById(id)?.querySelector(selector) ?? null

/** Where the words of a text can be marked: on the page, or in the copy that a field has of them; null when not drawn. */
export function elementOf(place: TextPlace): Element | null {
  const id = elementIdOf(place)
  switch (place.kind) {
    case 'introduction':
    case 'answer':
      return inside(id, '.ab-answer > .ab-text')
    case 'question':
      return inside(id, `[data-question="${CSS.escape(place.question)}"]`)
    case 'asker-note':
    case 'date':
    case 'signatory-office':
      return document.getElementById(id)
    default:
      return fieldOf(place)?.parentElement?.querySelector('.field__copy') ?? inside(id, '.paper-text__copy')
  }
}

/** What is marked whole: a date that is typed part by part, as numbers. */
export const boxOf = ({ kind }: TextPlace): Element | null =>
  kind === 'sent-on' ? inside(placeId.field(fieldNames[kind]), '.date-input') : null

/** The mark of a footnote of a text, by its number there. */
export const footnoteOf = (place: TextPlace, index: number): Element | null =>
  elementOf(place)?.querySelectorAll('.ab-footnote')[index] ?? null

/** The text of the footnote that is open, if one is. */
export const openNoteElement = (): HTMLElement | null => document.querySelector<HTMLElement>('.ab-footnote-text')
