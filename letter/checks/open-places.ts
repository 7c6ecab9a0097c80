import { placesIn } from '../model/fill-pattern'
import type { DerivedField, Letter, OpenPlace } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import { openPlacesOf } from '../model/template-places'
import type { Check } from './check'

const question: Record<OpenPlace, string> = {
  commissie: 'Welke commissie de vragen stelt, is nog niet ingevuld.',
  stuk: 'Welk stuk wordt aangeboden, is nog niet ingevuld.',
  reden: 'De reden van het uitstel is nog niet ingevuld.',
}

function patternsOf({ style, parts }: LetterTemplate): readonly (readonly [DerivedField, readonly string[]])[] {
  return [
    ['opening', [style.opening.one, style.opening.more]],
    ['subject', [style.subject]],
    ['annexHeading', parts.annex ? [style.annex.heading] : []],
  ]
}

const printsPlace = (letter: Letter, template: LetterTemplate, place: OpenPlace): DerivedField | undefined =>
  patternsOf(template).find(
    ([field, patterns]) => letter.replaced[field] === undefined && patterns.flatMap(placesIn).includes(place),
  )?.[0]

/** What only the drafter knows and this kind of letter cannot do without: reason, committee, document. */
export const openPlaces: Check = (letter, template) =>
  openPlacesOf(template)
    .filter((place) => (letter.openPlaces?.[place] ?? '').trim() === '')
    .flatMap((place) => {
      const field = printsPlace(letter, template, place)
      if (field === undefined) return []
      const at = { kind: 'field', field } as const
      return [{ check: 'open-places', severity: 'missing', place: at, message: question[place] } as const]
    })
