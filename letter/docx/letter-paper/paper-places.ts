import type { ComposedLetter } from '../../model/composed-letter'
import { placeNames, type PlaceValues } from '../../model/fill-pattern'

/** Places that a whole text takes: each stands alone in a paragraph of the letter itself. */
export const wholePlaces = ['ondertekening', 'bijlage'] as const

/** Places of letter paper beside those that every pattern of a house may have. */
const paperPlaces = {
  geadresseerde: 'aan wie de brief gaat, een regel per adresregel',
  aanhef: 'Geachte voorzitter,',
  opening: 'de tekst van de brief; elke alinea krijgt de opmaak van de alinea waarin de plaats staat',
  afsluiting: 'Hoogachtend,',
  rubricering: 'Departementaal vertrouwelijk, of niets',
  ondertekening: 'ambten en namen van wie ondertekenen, met ruimte voor de handtekening',
  bijlage: 'kop, vragen, antwoorden en noten',
} as const

/** Places without which a letter would lose what it says; one without annex needs no place for it. */
export const requiredPlaces: readonly string[] = ['datum', 'betreft', 'opening', 'ondertekening', 'bijlage']

// Pages are numbered by Word's own fields; labels belong to the annex.
const elsewhere = ['pagina', 'paginas', 'nummers', 'ambt']

/** Every place that letter paper may have. */
export const knownPlaces: ReadonlySet<string> = new Set([
  ...Object.keys(paperPlaces),
  ...Object.keys(placeNames).filter((name) => !elsewhere.includes(name)),
])

/** What each place of one or more lines prints; the whole places apart. */
export function paperValues(composed: ComposedLetter, values: PlaceValues): ReadonlyMap<string, string> {
  const own: Record<string, string> = {
    geadresseerde: composed.addressee.join('\n'),
    datum: composed.date,
    betreft: composed.subject,
    aanhef: composed.salutation,
    afsluiting: composed.closing,
    rubricering: composed.classification,
    'mede namens': composed.onBehalf,
  }
  return new Map([...knownPlaces].map((name) => [name, own[name] ?? (values as Record<string, string>)[name] ?? '']))
}
