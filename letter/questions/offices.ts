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

/** The places where "X en Y" or "X, Y en Z" may be cut. */
function cuts(field: string): string[][] {
  const cut: string[][] = []
  for (const match of field.matchAll(/\s*,\s*(?:en\s+)?|\s+en\s+/g)) {
    cut.push([field.slice(0, match.index), field.slice(match.index + match[0].length)])
  }
  return cut
}

/** "de ministers van X en Y": which field belongs to which minister, by what is known or else by the shape. */
/** "X en Y, Z en W": a list within one name has "en" only at its end, so here the comma parts two names. */
function splitAtFullComma(field: string): readonly [string, string] | null {
  const [left = '', ...rest] = field.split(/\s*,\s*/)
  return rest.length > 0 && /\sen\s/.test(left) ? [left, rest.join(', ')] : null
}

function splitFields(field: string, known: readonly KnownOffice[]): readonly string[] | null {
  const pieces = field.split(/\s*,\s*(?:en\s+)?|\s+en\s+/)
  if (pieces.length > 1 && pieces.every(isShort)) return pieces
  const fields = new Set(
    fieldsOf(known).flatMap((office) => [office.field.toLowerCase(), ...office.short.map((s) => s.toLowerCase())]),
  )
  for (const [left = '', right = ''] of cuts(field)) {
    if (!fields.has(left.toLowerCase())) continue
    if (fields.has(right.toLowerCase())) return [left, right]
    const rest = splitFields(right, known)
    if (rest) return [left, ...rest]
  }
  const full = splitAtFullComma(field)
  if (full) return [full[0], ...(splitFields(full[1], known) ?? [full[1]])]
  const ands = [...field.matchAll(/\s+en\s+/g)]
  const middle = ands[Math.floor(ands.length / 2)]
  if (middle === undefined || ands.length % 2 === 0) return null
  return [field.slice(0, middle.index), field.slice(middle.index + middle[0].length)]
}

function splitMany(parts: readonly Part[], known: readonly KnownOffice[], remarks: ParseRemark[]): Part[] {
  return parts.flatMap((part, at) => {
    const alone = part.many && parts[at + 1]?.many !== true && parts[at - 1]?.many !== true
    if (!alone && !(part.many && /,/.test(part.field) && part.field.split(/,\s*|\s+en\s+/).every(isShort)))
      return [part]
    const fields = splitFields(part.field, known)
    if (fields === null || part.field.split(/\s+en\s+/).length > 2)
      remarks.push({ kind: 'office-uncertain', received: part.field })
    return fields === null ? [part] : fields.map((field) => ({ ...part, field }))
  })
}

/** A copied page loses spaces: "Klimaaten Groene Groei" is the same field. */
const compact = (field: string): string => field.toLowerCase().replace(/[\s-]/g, '')

/** Writes an abbreviation in full and puts "van" or "voor" right, as far as the caller's list of offices knows. */
function complete(part: Part, known: readonly KnownOffice[], remarks: ParseRemark[]): Answerer {
  const received = [part.head, part.link, part.field].filter((word) => word !== '').join(' ')
  if (part.head.endsWith('president') || part.field === '')
    return {
      office: part.head,
      name: part.name || (part.head.endsWith('president') ? part.field.replace(/\s*\(.*\)$/, '') : ''),
    }
  const field = compact(part.field)
  const same = fieldsOf(known).filter(
    (office) => compact(office.field) === field || office.short.some((short) => compact(short) === field),
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
  if (office !== received && part.link !== '' && compact(best.field) === field)
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

function withoutAsides(text: string): string {
  const both = text.replace(
    /,?\s*(?:of\s+)?bij\s+(?:diens|zijn|haar)\s+(?:afwezigheid|verhindering)\s+(?:aan\s+)?(?=de\s)/g,
    ', ',
  )
  return ASIDES.reduce((left, aside) => left.replace(aside, ''), both)
}

/**
 * Reads one or more offices: "de Ministers van Financiën en voor Buitenlandse Handel", "de minister en staatssecretaris
 * van BZK", "minister Klever (Buitenlandse Handel …)". Works by grammar alone; what the caller knows of offices writes
 * abbreviations in full and puts slips right, with a remark.
 */
export function readOffices(text: string, known: readonly KnownOffice[] = []): ReadOffices {
  const remarks: ParseRemark[] = []
  const tidy = text.replace(/\s+/g, ' ').trim()
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
