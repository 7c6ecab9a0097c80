import type { Pattern } from './house-style'

/**
 * The places that a pattern may have, each with what it prints. The names are Dutch because people who keep templates
 * pick them from a list.
 */
export const placeNames = {
  indieners: 'wie de vragen stellen, met lidwoord en partij',
  'indieners kort': 'wie de vragen stellen, zonder lidwoord',
  'gevraagde bewindspersonen': 'de ambten waaraan de vragen zijn gesteld',
  onderwerp: 'waarover de vragen gaan',
  betreft: 'het onderwerp van de brief',
  datum: 'de datum van de brief: 23 april 2025',
  ingezonden: 'de dag waarop de vragen zijn ingezonden: 11 maart 2025',
  'ingezonden jl.': 'dezelfde dag, kort: 11 maart jl.',
  'kenmerk kamer': 'het kenmerk van de Kamer: 2025Z04340',
  'onze referentie': 'het eigen kenmerk, zo nodig over meer regels',
  ondertekenaars: 'de ambten die ondertekenen, elk met lidwoord',
  'mede namens': 'met komma’s ervoor en erna: , mede namens de minister van …,',
  namens: 'de ambten namens wie de brief ook gaat',
  ministerie: 'de naam van het ministerie',
  bezoekadres: 'het bezoekadres, zo nodig over meer regels',
  postadres: 'het postadres, zo nodig over meer regels',
  retouradres: 'het postadres op één regel',
  website: 'het adres van de website',
  contact: 'directie en contactgegevens, zo nodig over meer regels',
  bijlagen: 'de bijlagen, een op elke regel',
  nummers: 'de nummers van de vragen: 4, 5 en 7',
  ambt: 'het ambt van een ondertekenaar, zonder lidwoord',
  pagina: 'het paginanummer',
  paginas: 'het aantal pagina’s',
  reden: 'de reden van het uitstel, vult de opsteller in',
  commissie: 'de commissie die vraagt, met lidwoord, vult de opsteller in',
  stuk: 'het stuk dat wordt aangeboden, met lidwoord, vult de opsteller in',
} as const

/** The name of a place, without its braces and in lower case. */
export type PlaceName = keyof typeof placeNames

/** What each place prints; a place that is absent or empty has nothing to print yet. */
export type PlaceValues = Readonly<Partial<Record<PlaceName, string>>>

const PLACE = /\{\{\s*([^{}]+?)\s*\}\}/gu

/** Whether the text (in lower case) names a place. */
export const isPlaceName = (name: string): name is PlaceName => Object.hasOwn(placeNames, name)

/** A place as it is listed, however it was written in the pattern. */
export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The places that stand in a pattern, as written there. */
export const placesIn = (pattern: Pattern): readonly string[] => [...pattern.matchAll(PLACE)].map((m) => m[1] ?? '')

/** The places in a pattern that do not exist; a template that has any is refused. */
export const unknownPlaces = (pattern: Pattern): readonly string[] =>
  placesIn(pattern).filter((name) => !isPlaceName(lowerFirst(name)))

/** "de minister van X" → "de Minister van X": a place written with a capital prints offices with a capital. */
const capitalizeOffices = (text: string) =>
  text.replace(/\b(minister|staatssecretaris)/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))

/** Places whose absence is not a gap in the letter. */
const MAY_BE_EMPTY: readonly PlaceName[] = ['mede namens', 'namens', 'contact', 'bijlagen']

function valueOf(written: string, values: PlaceValues): string {
  const name = lowerFirst(written)
  if (!isPlaceName(name)) return `[${written}]`
  const value = values[name] ?? ''
  if (value === '') return MAY_BE_EMPTY.includes(name) ? '' : `[${name}]`
  return written === name ? value : capitalizeOffices(value)
}

/** Fills the places of a pattern. What is not known yet prints as its name in square brackets, so that nobody overlooks it. */
export const fillPattern = (pattern: Pattern, values: PlaceValues): string =>
  pattern.replace(PLACE, (_, written: string) => valueOf(written, values))

/** Whether the pattern has places and none of them has anything to print. */
export function hasOnlyEmptyPlaces(pattern: Pattern, values: PlaceValues): boolean {
  const places = placesIn(pattern).map(lowerFirst)
  return places.length > 0 && places.every((name) => !isPlaceName(name) || (values[name] ?? '') === '')
}
