import type { Finding, LetterField } from '../../../letter/checks/finding'
import { openPlacesOf } from '../../../letter/model/template-places'
import { goToAnswer, goToPlace, placeId } from '../../app/go-to'
import { openLetter } from '../../app/letter-store'
import { introductionId } from '../../app/letter-texts'
import { changeView } from '../../app/view-store'

const inFacts: readonly LetterField[] = ['caseNumber', 'sentOn', 'members', 'addressedTo', 'caseSubject']

function goToField(field: LetterField): void {
  if (inFacts.includes(field)) {
    changeView({ factsOpen: true })
    requestAnimationFrame(() => {
      goToPlace(placeId.field(field))
    })
    return
  }
  if (field !== 'signatories') {
    goToPlace(placeId.field(field))
    return
  }
  const unnamed = openLetter()?.structure.signatories.findIndex((signatory) => signatory.name === '') ?? 0
  goToPlace(placeId.field(`signatory-${String(Math.max(0, unnamed))}`))
}

/** Brings the person to the place that a finding is about. */
export function goToFinding({ check, place }: Finding): void {
  const open = openLetter()
  const empty = open && openPlacesOf(open.template).find((name) => !open.structure.openPlaces?.[name]?.trim())
  if (check === 'open-places' && empty !== undefined && empty !== null) {
    goToPlace(placeId.field(empty))
    return
  }
  switch (place.kind) {
    case 'field':
      goToField(place.field)
      return
    case 'answer':
      goToAnswer(place.answer)
      return
    case 'question': {
      const answer = openLetter()?.letter.answers.find(({ covers }) => covers.includes(place.question))
      if (answer) goToAnswer(answer.id)
      return
    }
    case 'introduction':
      goToAnswer(introductionId)
      return
    case 'letter':
      goToPlace(placeId.frontPage)
  }
}
