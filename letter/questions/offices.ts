import { compactField, splitKnownFields } from './split-fields'
import type { Answerer, KnownOffice, ParseRemark } from './parsed-document'

/** Offices as a heading names them, each in full. */
export type ReadOffices = { readonly offices: readonly Answerer[]; readonly remarks: readonly ParseRemark[] }

/** Slips in the words themselves are read too: "Staatsecretaris", "minster". */
const HEAD = String.raw`(?:[Vv]ice-?)?[Mm]ini?ster(?:-|\s)?[Pp]resident|[Mm]ini?sters?|[Ss]taats{1,2}-?\s?[Ss]?ecr?et?aris(?:sen)?|[Pp]remier|MINISTERS?(?:-PRESIDENT)?|STAATSSECRETARIS(?:SEN)?`
const RIGHT = /^(?:(?:vice-?)?minister(?:-|\s)?president|ministers?|staatssecretaris(?:sen)?|premier)$/i
/** What may be said of an office holder before the office. */
const SAID_OF = String.raw`(?:\(?(?:demissionaire?|waarnemende?|plaatsvervangende?|fungerende?|toenmalige?|huidige|nieuwe|vorige|verantwoordelijke?|betrokken|aankomende?|beoogde?)\)?\s+)*`
const AND = String.raw`\s*(?:,\s*(?:en|alsmede|alsook)\s+|,\s*|;\s*|\s/\s|\s(?:en|alsmede|alsook|én|&)\s+)`
const SPLIT = new RegExp(
  `${AND}(?=(?:ook\\s+)?(?:aan\\s+)?(?:de\\s+|het\\s+)?${SAID_OF}(?:${HEAD})(?![\\p{L}])|(?:aan\\s+)?(?:die\\s+|de\\s+)?(?:van|voor)\\s+(?:de\\s+)?\\p{Lu})`,
  'u',
)
const PART = new RegExp(
  `^(?:ook\\s+)?(?:aan\\s+)?(?:die\\s+)?(?:de\\s+|het\\s+)*${SAID_OF}(?:(${HEAD})(?![\\p{L}]))?\\s*(?:(van|voor|VAN|VOOR)\\s+)?(?:het\\s+[Mm]inisterie\\s+van\\s+)?(.*)$`,
  'su',
)

/** Whether a text begins with an office: "de minister van …", "minister-president". */
export const beginsWithOffice = (text: string): boolean =>
  new RegExp(`^(?:de\\s+|het\\s+)*${SAID_OF}(?:${HEAD})(?![\\p{L}])`, 'u').test(text)

function headOf(text: string): { readonly head: string; readonly many: boolean } {
  const lower = text.toLowerCase().replace(/\s+/g, '-')
  if (/president|premier/.test(lower))
    return { head: lower.startsWith('vice') ? 'viceminister-president' : 'minister-president', many: false }
  if (lower.startsWith('staat')) return { head: 'staatssecretaris', many: lower.endsWith('sen') }
  return { head: 'minister', many: lower.endsWith('s') }
}

type Part = {
  readonly head: string
  readonly many: boolean
  /** The word itself, where it is a slip. */
  readonly slip: string
  readonly link: string
  readonly field: string
  readonly name: string
}

/** "Van Hijum (Sociale Zaken en Werkgelegenheid)": a holder's name before the field in brackets, or before "van". */
function fieldAndName(
  link: string,
  rest: string,
): { readonly link: string; readonly field: string; readonly name: string } {
  const tidy = rest
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;:]+$/, '')
    .trim()
  const bracketed = /^(.*?)\s*\(([^()]+)\)$/.exec(tidy)
  if (link === '') {
    if (bracketed) {
      const inner = /^(?:(van|voor)\s+)?(.*)$/.exec(bracketed[2] ?? '')
      return { link: inner?.[1] ?? '', field: inner?.[2] ?? '', name: bracketed[1] ?? '' }
    }
    const named = /^(\p{Lu}[\p{L}'’.-]*(?:\s(?!van\s|voor\s)\S+)*?)\s(van|voor)\s(\p{Lu}.*)$/u.exec(tidy)
    if (named && !/^Van$/.test(named[1] ?? ''))
      return { link: named[2] ?? '', field: named[3] ?? '', name: named[1] ?? '' }
  }
  return { link, field: tidy, name: '' }
}

function readParts(text: string): Part[] {
  const parts: Part[] = []
  if (text === '') return parts
  let head = { head: 'minister', many: false, slip: '' }
  for (const piece of text.split(SPLIT)) {
    const match = PART.exec(piece.trim())
    if (!match) continue
    if (match[1] !== undefined) head = { ...headOf(match[1]), slip: RIGHT.test(match[1]) ? '' : match[1] }
    const link = (match[2] ?? '').toLowerCase()
    parts.push({ ...head, ...fieldAndName(link, match[3] ?? '') })
  }
  return parts
}

/** "de minister en staatssecretaris van X": an office without a field takes that of the next. */
function lendFields(parts: readonly Part[]): Part[] {
  const filled = [...parts]
  for (let at = filled.length - 2; at >= 0; at -= 1) {
    const [part, next] = [filled[at], filled[at + 1]]
    if (
      part &&
      next &&
      part.field === '' &&
      part.name === '' &&
      !part.head.endsWith('president') &&
      !next.head.endsWith('president')
    ) {
      filled[at] = { ...part, link: next.link, field: next.field }
    }
  }
  return filled
}

const fieldsOf = (offices: readonly KnownOffice[]) =>
  offices.flatMap((known) => {
    const match = /^(\S+) (van|voor) (.*)$/.exec(known.office)
    return match
      ? [{ head: match[1] ?? '', link: match[2] ?? '', field: match[3] ?? '', short: known.abbreviations }]
      : []
  })

const isShort = (field: string): boolean =>
  /^(?=.*\p{Lu}.*\p{Lu})[\p{L}&]{2,6}$/u.test(field) || /^(?:Def|Fin)$/.test(field)

/** "X en Y, Z en W": a list within one name has "en" only at its end, so here the comma parts two names. */
function splitAtFullComma(field: string): readonly [string, string] | null {
  const [left = '', ...rest] = field.split(/\s*,\s*/)
  return rest.length > 0 && /\sen\s/.test(left) ? [left, rest.join(', ')] : null
}

type SplitFields = { readonly fields: readonly string[]; readonly sure: boolean }

/** "de ministers van X en Y": which field belongs to which minister, by what is known or else by the shape. */
function splitFields(field: string, known: readonly KnownOffice[]): SplitFields | null {
  const pieces = field.split(/\s*,\s*(?:en\s+)?|\s+en\s+/)
  if (pieces.length > 1 && pieces.every(isShort)) return { fields: pieces, sure: true }
  const told = new Set(fieldsOf(known).flatMap((office) => [office.field, ...office.short].map(compactField)))
  const isKnown = (text: string): boolean => told.has(compactField(text))
  if (isKnown(field)) return null
  const split = splitKnownFields(field, isKnown)
  if (split) return split
  const full = splitAtFullComma(field)
  if (full) return { fields: [full[0], ...(splitFields(full[1], known)?.fields ?? [full[1]])], sure: false }
  const ands = [...field.matchAll(/\s+en\s+/g)]
  const middle = ands[Math.floor(ands.length / 2)]
  if (middle === undefined || ands.length % 2 === 0) return null
  const fields = [field.slice(0, middle.index), field.slice(middle.index + middle[0].length)]
  return { fields, sure: ands.length === 1 }
}

function splitMany(parts: readonly Part[], known: readonly KnownOffice[], remarks: ParseRemark[]): Part[] {
  return parts.flatMap((part, at) => {
    const alone = part.many && parts[at + 1]?.many !== true && parts[at - 1]?.many !== true
    if (!alone && !(part.many && /,/.test(part.field) && part.field.split(/,\s*|\s+en\s+/).every(isShort)))
      return [part]
    const split = splitFields(part.field, known)
    if (!(split?.sure ?? parts[at - 1]?.field === part.field))
      remarks.push({ kind: 'office-uncertain', received: part.field })
    return split === null ? [part] : split.fields.map((field) => ({ ...part, field }))
  })
}

/** Writes an abbreviation in full and puts "van" or "voor" right, as far as the caller's list of offices knows. */
function complete(part: Part, known: readonly KnownOffice[], remarks: ParseRemark[]): Answerer {
  const received = [part.head, part.link, part.field].filter((word) => word !== '').join(' ')
  if (part.head.endsWith('president') || part.field === '')
    return {
      office: part.head,
      name: part.name || (part.head.endsWith('president') ? part.field.replace(/\s*\(.*\)$/, '') : ''),
    }
  const field = compactField(part.field)
  const same = fieldsOf(known).filter(
    (office) => compactField(office.field) === field || office.short.some((short) => compactField(short) === field),
  )
  const best =
    same.find((office) => office.head === part.head && (part.link === '' || office.link === part.link)) ??
    same.find((office) => office.head === part.head) ??
    same[0]
  if (best === undefined) {
    const bare = part.link === '' && (part.name !== '' || /\sen\s/.test(part.field))
    if (bare) remarks.push({ kind: 'office-uncertain', received: `${part.head} ${part.field}` })
    return { office: bare ? `${part.head} van ${part.field}` : received, name: part.name }
  }
  const link = best.head === part.head || part.link === '' ? best.link : part.link
  const office = `${part.head} ${link} ${best.field}`
  if (office !== received && part.link !== '' && compactField(best.field) === field)
    remarks.push({ kind: 'office-corrected', received, office })
  return { office, name: part.name }
}

/** "de minister-president, minister van Algemene Zaken" is one person; the second title says what goes without saying. */
function dropDouble(parts: readonly Part[]): Part[] {
  return parts.filter(
    (part, at) =>
      !(
        parts[at - 1]?.head === 'minister-president' &&
        part.head === 'minister' &&
        /^(?:Algemene Zaken|AZ)$/i.test(part.field) &&
        part.name === ''
      ),
  )
}

/** Up to the next office of the list, or the end. */
const ASIDE_ENDS = String.raw`(?:(?!${AND}(?:ook\s+)?(?:aan\s+)?(?:de\s+|het\s+)?(?:${HEAD})(?![\p{L}])).)*?(?=${AND}(?:ook\s+)?(?:aan\s+)?(?:de\s+|het\s+)?(?:${HEAD})(?![\p{L}])|\)?$)\)?`
/**
 * What is said beside an office and names another that is not asked, or a rank or task: "bij afwezigheid van de
 * staatssecretaris van Y", "namens de minister van Z", "als viceminister-president", "belast met asielzaken".
 */
const ASIDES = [
  new RegExp(
    String.raw`,?\s*\(?(?:bij|in|wegens|vanwege)\s+(?:de\s+)?(?:afwezigheid|ontstentenis|verhindering|ziekte|verlof)\s+van\s+${ASIDE_ENDS}`,
    'gu',
  ),
  new RegExp(String.raw`,?\s*\(?(?:mede\s+)?namens\s+${ASIDE_ENDS}`, 'gu'),
  new RegExp(String.raw`,?\s*\(?belast\s+met\s+${ASIDE_ENDS}`, 'gu'),
  /,?\s*\(?(?:(?:en\s+)?tevens|als|in\s+\p{L}+\s+hoedanigheid\s+(?:van|als))\s+(?:eerste\s+|tweede\s+|derde\s+)?vice-?\s?(?:minister-?\s?)?(?:president|premier)\)?/giu,
  /,?\s*\(?\b(?:a\.i\.|ad\s+interim)\)?/g,
]

const NAME = String.raw`(?:\p{Lu}\.\s?)*(?:(?:van|de|der|den|ten|ter|el|al|'t|’t)\s){0,3}\p{Lu}[\p{L}'’-]+(?:[\s-]\p{Lu}[\p{L}'’-]+){0,2}`
const TITLED = String.raw`(?:de\s+heer|mevrouw|dhr\.|mevr\.|mw\.)\s+${NAME}`
const MINISTER = String.raw`(?=(?:de\s+)?(?:${HEAD})(?![\p{L}]))`
/** Who holds an office is told beside it: "de heer X, minister van Y", "de minister van Y, mevrouw X", "van Y (YZ)". */
const HOLDERS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<![\\p{L}])${TITLED}\\s*,\\s*${MINISTER}`, 'gu'), ''],
  [new RegExp(`\\s*,\\s*${TITLED}(?=\\s*,|\\s+en\\s|\\s*\\.?\\s*$)`, 'gu'), ''],
  [/(?<=\p{Ll})\s+\((?=[^()]*\p{Lu}[^()]*\p{Lu})[\p{L}&]{2,6}\)/gu, ''],
]

/** Whether a text begins with the name of one who holds an office, with a title: "mevrouw Kaag, minister voor …". */
export const beginsWithHolder = (text: string): boolean => new RegExp(`^${TITLED}\\s*,\\s*${MINISTER}`, 'u').test(text)

function withoutAsides(received: string): string {
  const text = HOLDERS.reduce((left, [holder, kept]) => left.replace(holder, kept), received)
  const both = text.replace(
    /,?\s*(?:of\s+)?bij\s+(?:diens|zijn|haar)\s+(?:afwezigheid|verhindering)\s+(?:aan\s+)?(?=de\s)/g,
    ', ',
  )
  return ASIDES.reduce((left, aside) => left.replace(aside, ''), both)
}

/** All of them, or some who are not named: no office that a letter could name. */
const UNNAMED =
  /^(?:het\s+kabinet|de\s+regering|de\s+(?:verantwoordelijke\s+|betrokken\s+)?(?:bewindspersonen?|bewindslieden))\W*$/i

/**
 * Reads one or more offices: "de Ministers van Financiën en voor Buitenlandse Handel", "de minister en staatssecretaris
 * van BZK", "minister Klever (Buitenlandse Handel …)". Works by grammar alone; what the caller knows of offices writes
 * abbreviations in full and puts slips right, with a remark.
 */
export function readOffices(text: string, known: readonly KnownOffice[] = []): ReadOffices {
  const remarks: ParseRemark[] = []
  const tidy = text.replace(/\s+/g, ' ').trim()
  if (UNNAMED.test(tidy)) return { offices: [], remarks: [{ kind: 'office-uncertain', received: tidy }] }
  const own = withoutAsides(tidy)
  const parts = splitMany(lendFields(dropDouble(readParts(own))), known, remarks)
  const offices: Answerer[] = []
  for (const part of parts) {
    const office = complete(part, known, remarks)
    if (part.slip !== '') remarks.push({ kind: 'office-corrected', received: part.slip, office: office.office })
    if (!offices.some((other) => other.office === office.office)) offices.push(office)
  }
  const [first] = offices
  if (own !== tidy && first) remarks.push({ kind: 'office-corrected', received: tidy, office: first.office })
  return { offices, remarks }
}
