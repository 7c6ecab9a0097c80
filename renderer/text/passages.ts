import type { LibraryOrigin } from '../../electron/ipc/contract'
import type { PassageValidity } from '../../letter/passages/passage'
import { longDate, type IsoDate } from '../../letter/model/dates'
import { count } from './words'

export const passagesText = {
  title: 'Standaardpassages',
  search: 'Zoek een passage',
  insert: 'Invoegen',
  insertNeedsAnswer: 'Zet de cursor in een antwoord om een passage in te voegen.',
  none: 'Geen passage gevonden.',
  list: 'Passages',
  preview: 'Zo komt de passage in de brief',
  handling: 'Let op bij gebruik',
  tags: 'Trefwoorden',
  slashHelp: 'Typ een schuine streep (/) aan het begin van een regel om er zo een in te voegen.',
  found: (n: number) => count(n, 'passage', 'passages'),
  unverified: 'Deze passage is nog niet nagegaan.',
  insertedStale: (title: string) =>
    `“${title}” is ingevoegd, maar geldt niet op de datum van de brief. Kijk de tekst na.`,
  create: 'Nieuwe passage…',
  edit: 'Wijzigen…',
  duplicate: 'Dupliceren',
  remove: 'Verwijderen',
  removed: (title: string) => `“${title}” is verwijderd.`,
  broughtBack: (title: string) => `“${title}” is terug.`,
  undoRemove: 'Verwijderen ongedaan maken',
  notOwn: 'Deze passage kunt u niet wijzigen. Dupliceer haar; de kopie is van u.',
  copyOf: (title: string) => `${title} (kopie)`,
  saved: (title: string) => `Passage opgeslagen: ${title}`,
  faults: 'Deze passages zijn overgeslagen',
} as const

export const passageOriginText: Readonly<Record<LibraryOrigin, string>> = {
  shipped: 'Meegeleverde passage',
  shared: 'Gedeelde passage',
  own: 'Eigen passage',
}

export const passageFormText = {
  create: 'Nieuwe standaardpassage',
  change: 'Standaardpassage wijzigen',
  name: 'Titel',
  nameMissing: 'Geef de passage een titel; daaraan vindt u haar terug.',
  text: 'Tekst',
  textHelp: 'Vet en cursief met Ctrl+B en Ctrl+I, een opsomming met Ctrl+Shift+L. Plakken mag ook.',
  textMissing: 'Typ of plak de tekst van de passage.',
  unknownPlaces: (names: readonly string[]) =>
    `${names.map((name) => `{{${name}}}`).join(', ')} bestaat niet als plaats. Kies een plaats met “Plaats invoegen”.`,
  insertPlace: 'Plaats invoegen',
  placesHelp: 'Een plaats, zoals {{kenmerk kamer}}, wordt bij het invoegen gevuld uit de brief.',
  tags: 'Trefwoorden',
  tagsHelp: 'Met komma’s ertussen.',
  validFrom: 'Geldig vanaf',
  validUntil: 'Geldig tot en met',
  datesHelp: 'Leeg: altijd. Buiten deze dagen waarschuwt Antwoordbrief bij het invoegen.',
  datesWrong: 'De passage geldt nu nooit: de laatste dag ligt voor de eerste.',
  handling: 'Let op bij gebruik',
  handlingHelp: 'Voor wie haar invoegt; komt niet in de brief.',
  preview: 'Zo komt de passage in deze brief',
  ownSource: 'zelf geschreven',
  fromLetter: 'overgenomen uit een eigen brief',
  copied: (title: string) => `naar “${title}”`,
  leave: 'Wat u hier hebt getypt, is nog niet opgeslagen.',
  discard: 'Niet opslaan',
  goOn: 'Verder met de passage',
} as const

/** Why a passage should not be used in this letter; empty when it may. */
export function validityText(
  validity: PassageValidity,
  { validFrom, validUntil }: { readonly validFrom: IsoDate | null; readonly validUntil: IsoDate | null },
): string {
  if (validity === 'expired' && validUntil !== null) return `Verlopen: gold tot en met ${longDate(validUntil)}.`
  if (validity === 'not-yet' && validFrom !== null) return `Nog niet geldig: geldt vanaf ${longDate(validFrom)}.`
  return ''
}
