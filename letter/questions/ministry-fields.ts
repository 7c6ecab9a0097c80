/**
 * The fields of ministries and of ministers without one, from 2002 on. Several of these names hold "en" and commas
 * themselves, so that only by knowing them "de ministers van X en Y en van Z" can be parted. The names of today with
 * their abbreviations come from the caller (`ParseOptions.offices`); these are only for the grammar.
 */
const FIELDS = [
  'Algemene Zaken',
  'Armoedebeleid, Participatie en Pensioenen',
  'Asiel en Migratie',
  'Basis- en Voortgezet Onderwijs en Media',
  'Bestuurlijke Vernieuwing en Koninkrijksrelaties',
  'Binnenlandse Zaken',
  'Binnenlandse Zaken en Koninkrijksrelaties',
  'Buitenlandse Handel en Ontwikkelingshulp',
  'Buitenlandse Handel en Ontwikkelingssamenwerking',
  'Buitenlandse Zaken',
  'Defensie',
  'Economische Zaken',
  'Economische Zaken en Klimaat',
  'Economische Zaken, Landbouw en Innovatie',
  'Financiën',
  'Immigratie en Asiel',
  'Immigratie, Integratie en Asiel',
  'Infrastructuur en Milieu',
  'Infrastructuur en Waterstaat',
  'Jeugd en Gezin',
  'Justitie',
  'Justitie en Veiligheid',
  'Klimaat en Energie',
  'Klimaat en Groene Groei',
  'Landbouw, Natuur en Voedselkwaliteit',
  'Landbouw, Natuurbeheer en Visserij',
  'Landbouw, Visserij, Voedselzekerheid en Natuur',
  'Langdurige Zorg',
  'Langdurige Zorg en Sport',
  'Langdurige Zorg, Jeugd en Sport',
  'Medische Zorg',
  'Medische Zorg en Sport',
  'Milieu en Wonen',
  'Natuur en Stikstof',
  'Onderwijs, Cultuur en Wetenschap',
  'Ontwikkelingssamenwerking',
  'Primair en Voortgezet Onderwijs',
  'Rechtsbescherming',
  'Sociale Zaken en Werkgelegenheid',
  'Veiligheid en Justitie',
  'Verkeer en Waterstaat',
  'Volksgezondheid, Welzijn en Sport',
  'Volkshuisvesting en Ruimtelijke Ordening',
  'Volkshuisvesting, Ruimtelijke Ordening en Milieu',
  'Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer',
  'Vreemdelingenzaken en Integratie',
  'Werk en Participatie',
  'Wonen en Rijksdienst',
  'Wonen, Wijken en Integratie',
]

/** A field without what copies and writers lose or add: "Klimaaten Groene Groei", "Volksgezondheid Welzijn en Sport". */
export const compactField = (field: string): string => field.toLowerCase().replace(/[\s,-]/g, '')

/** The same, compact, to look a field up in. */
export const ministryFields: ReadonlySet<string> = new Set(FIELDS.map(compactField))

/** Abbreviations of ministries that are no more, with "van" or "voor"; only those that can mean nothing else. */
const FORMER: readonly (readonly [string, string, string])[] = [
  ['VenJ|V&J', 'van', 'Veiligheid en Justitie'],
  ['EL&I|ELI', 'van', 'Economische Zaken, Landbouw en Innovatie'],
  ['IenM|I&M', 'van', 'Infrastructuur en Milieu'],
  ['VROM', 'van', 'Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer'],
  ['VenW|V&W', 'van', 'Verkeer en Waterstaat'],
  ['LNV', 'van', 'Landbouw, Natuur en Voedselkwaliteit'],
  ['OS', 'voor', 'Ontwikkelingssamenwerking'],
]

/** The former ministry of an abbreviation in full. */
export function formerField(abbreviation: string): { readonly link: string; readonly field: string } | null {
  const found = FORMER.find(([short]) => short.split('|').includes(abbreviation))
  return found ? { link: found[1], field: found[2] } : null
}

/** Cuts "X en Y" or "X, Y en Z" at each of its joints in turn. */
function cuts(field: string): (readonly [string, string])[] {
  return [...field.matchAll(/\s*,\s*(?:en\s+)?|\s+en\s+/g)].map(
    (match) => [field.slice(0, match.index), field.slice(match.index + match[0].length)] as const,
  )
}

/** All pieces known, else null. */
function splitKnown(field: string, isKnown: (field: string) => boolean): readonly string[] | null {
  for (const [left, right] of cuts(field)) {
    if (!isKnown(left)) continue
    const rest = isKnown(right) ? [right] : splitKnown(right, isKnown)
    if (rest) return [left, ...rest]
  }
  return null
}

/**
 * Parts the fields of "de ministers van X en Y" where they are known, or one of two is; null where none of them tells.
 * Of several known beginnings the longest counts: "Economische Zaken en Klimaat".
 */
export function splitKnownFields(
  field: string,
  isKnown: (field: string) => boolean,
): { readonly fields: readonly string[]; readonly sure: boolean } | null {
  const whole = splitKnown(field, isKnown)
  if (whole) return { fields: whole, sure: true }
  const half =
    cuts(field).findLast(([left]) => isKnown(left)) ?? cuts(field).find(([, right]) => isKnown(right)) ?? null
  if (half === null) return null
  const [left, right] = half
  const rest = isKnown(left) ? splitKnownFields(right, isKnown)?.fields : undefined
  return { fields: [left, ...(rest ?? [right])], sure: false }
}
