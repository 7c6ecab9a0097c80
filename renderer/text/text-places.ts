import type { OpenPlace } from '../../letter/model/letter'
import type { TextPlace } from '../../letter/model/searched-texts'
import { factsText } from './facts'
import { fieldText, pageText } from './letter-page'

const noteOn = (reference: string) => `Voetnoot bij het antwoord op ${reference}`
const remarkOn = (reference: string) => `Notitie bij het antwoord op ${reference}`
const directorateOf = (reference: string) => `Directie bij het antwoord op ${reference}`
const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
const openPlace = (place: OpenPlace) => factsText.openPlaces[place]

/** The name of a place where text stands; `reference` is "vraag 2" for what belongs to an answer. */
export function placeText(place: TextPlace, inNote: boolean, reference = ''): string {
  switch (place.kind) {
    case 'case-subject':
      return factsText.subject
    case 'member':
      return factsText.member(place.at + 1)
    case 'party':
      return factsText.party(place.at + 1)
    case 'asked-office':
      return factsText.office(place.at + 1)
    case 'sent-on':
      return factsText.sentOn
    case 'case-number':
      return factsText.caseNumber
    case 'open-place':
      return openPlace(place.place)
    case 'classification':
      return pageText.classification
    case 'derived':
      return fieldText[place.field]
    case 'date':
      return pageText.date
    case 'column':
      return pageText[place.field]
    case 'signatory-office':
      return pageText.officeBelow
    case 'signatory':
      return pageText.signatoryName
    case 'introduction':
      return inNote ? pageText.noteInIntroduction : pageText.introduction
    case 'question':
      return upperFirst(reference)
    case 'asker-note':
      return pageText.askerNote
    case 'answer':
      return inNote ? noteOn(reference) : pageText.answerTo(reference)
    case 'responsible':
      return directorateOf(reference)
    case 'internal-note':
      return remarkOn(reference)
  }
}
