import type { Member } from '../model/question-set'
import type { ParseRemark } from './parsed-document'
import { isParty, PARTY, SAID } from './parties'

/** The members that a heading names, with the party of each. */
export type ReadMembers = { readonly members: readonly Member[]; readonly remarks: readonly ParseRemark[] }

/** "(CDA en ChristenUnie)", "(resp. CDA en ChristenUnie)" behind as many names: each its own. */
const EACH = /^(?:resp\.|respectievelijk|onderscheidenlijk)\s+/i
const SHARED = new RegExp(String.raw`^(${SAID})(?:\s+van)?(?:\s+de)?[\s:]+(.*)$`, 'is')
const TITLE =
  /^(?:(?:het|de|een)\s+)?(?:(?:(?:Tweede|Eerste)[\s-]?)?(?:kamer)?(?:leden|lid)|lid|senator(?:en)?|(?:de\s+)?heer|(?:de\s+)?heren|mevrouw|dhr\.?|mevr\.?|mw\.?)\s+/i
/** Those who only sign along ask as much as the first one. */
const ALONG = /^(?:(?:mede\s+)?namens|(?:samen|tezamen)\s+met|(?:mede)?ondertekend door|gesteund door)\s+/i
/** "beiden lid van de vaste commissie": what somebody is, and no name. */
const TASK = /^(?:beiden?|allen?|ieder|elk)?\s*(?:lid|leden|(?:fractie)?voorzitters?|woordvoerders?)\s+van\s/i

/**
 * What somebody is said to ask as: "op het onderdeel Asiel van de vaste commissie voor X en Y". A bare "en" in it may
 * belong to the commission or name another who asks, so that it is only read where those who ask are told one by one.
 */
const ROLE =
  /\s+(?:op het onderdeel|als (?:lid|voorzitter|woordvoerder)|namens de (?:vaste )?commissie|(?<=,\s)woordvoerder)\s.*?(?=\s*\(|\s*,\s*(?:en|alsmede|alsook)\s|\s+en\s+(?:van\s+)?(?:het\s+lid|de\s+heer|mevrouw)\s|$)/gis
const withoutRoles = (text: string): string => (/leden\b|\bheren\b/i.test(text) ? text : text.replace(ROLE, ''))

/** A font without the letter prints its accent behind it: "Kostic ´" is "Kostić". */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u00B4': '\u0301',
  '\u02C7': '\u030C',
  '\u00A8': '\u0308',
  '\u02D8': '\u0306',
}
const takeAccent = (name: string): string =>
  name.replace(/(\p{L})\s?([\u00B4\u02C7\u00A8\u02D8])/gu, (_, letter: string, accent: string) =>
    `${letter}${ACCENTS[accent] ?? ''}`.normalize('NFC'),
  )

/** A name without what leads up to it: "en van het lid Van den Berg" is "Van den Berg". */
function nameOf(text: string): string {
  let name = text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L})\s?-\s?(?=\p{L})/gu, '-')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '')
  name = name.replace(/^(?:en|alsmede)\s+/, '').replace(/^(?:van|door)\s+(?=(?:het|de)\s)/, '')
  name = name.replace(ALONG, '').replace(/^(?:van|door)\s+(?=(?:het|de)\s)/, '')
  while (TITLE.test(name)) name = name.replace(TITLE, '')
  // "van der Plas", "in 't Veld": before a surname the first word begins with a capital.
  name = name.replace(/^\p{Ll}(?=\p{Ll}*(?:\s\p{Ll}+|\s[’']t){0,2}\s\p{Lu})/u, (small) => small.toUpperCase())
  name = name.replace(/\s+als (?:lid|voorzitter|woordvoerder)\s.*$/, '')
  return takeAccent(name)
}

const namesOf = (text: string): string[] =>
  text
    .split(/\s*,\s*(?:en\s+)?|\s+(?:en|alsmede|alsook|&|én)\s+|\s*[;/]\s*/)
    .map(nameOf)
    .filter((name) => name !== '' && !/^(?:en|het|de|lid|leden)$/i.test(name) && !TASK.test(name))
    .reduce<string[]>((names, name) => {
      const last = names.at(-1)
      return last !== undefined && INITIALS.test(name) ? [...names.slice(0, -1), `${last}, ${name}`] : [...names, name]
    }, [])

/** "Van Dijk, J.J.": what belongs to the name before the comma. */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.\s?)+$/u

type Shared = { readonly party: string; readonly said: string | null }

function partyOf(text: string, before: Member | undefined): Shared {
  const tidy = text.replace(/\s+/g, ' ').trim()
  if (before && /^(?:idem|id\.)$/i.test(tidy)) return { party: before.party, said: null }
  const shared = SHARED.exec(tidy)
  return shared
    ? { party: (shared[2] ?? '').trim(), said: (shared[1] ?? '').toLowerCase() }
    : { party: tidy, said: null }
}

/** The parties in one pair of brackets where they are as many as the names before it; else none. */
function partyOfEach(text: string, names: number): readonly string[] {
  const parties = text.replace(EACH, '').split(/\s*(?:,|\sen\s|\s&\s)\s*/)
  return names > 1 && parties.length === names && parties.every(isParty) ? parties : []
}

/** How many of the names before the brackets share the party: "beiden" the last two, "allen" all of them, else the last. */
function reach(said: string | null, names: number): number {
  if (said === null) return names
  return /^bei|both|allebei/.test(said) ? Math.min(2, names) : names
}

/** Behind a party that stands by itself. */
const ENDS = String.raw`(?=\s*,|\s*$|\s+en\s)(?<!\([^()]*)`

/** Behind a name: its party in square brackets, between commas, or with nothing at all where it is in capitals. */
const WITHOUT_BRACKETS: readonly (readonly [RegExp, string])[] = [
  [/\s*\[([^[\]]*\p{L}[^[\]]*)\]/gu, ' ($1)'],
  [new RegExp(`(?<=[\\p{L})])\\s*,\\s*((?:${SAID}\\s+)?${PARTY})${ENDS}`, 'gu'), ' ($1)'],
  [new RegExp(`(?<=\\p{Ll}\\s)(?=\\p{Lu}{2})(${PARTY})${ENDS}`, 'gu'), '($1)'],
  // "(CDA) c.s." stands for others who are not named, as "c.s. (CDA)" does.
  [/\s*(\([^()]*\))\s*,?\s*(c\.s\.|e\.a\.|cum suis)/g, ' $2 $1'],
]

const withBrackets = (text: string): string =>
  WITHOUT_BRACKETS.reduce((whole, [pattern, brackets]) => whole.replace(pattern, brackets), text)

/**
 * Reads "Kröger , Thijssen (beiden GroenLinks-PvdA), Teunissen (PvdD) en Rooderkerk (D66)". A party in brackets stands
 * for the name before it; "beiden" for the last two names, "allen" for all names since the brackets before (domain.md 1.3).
 */
export function readMembers(received: string): ReadMembers {
  const text = withoutRoles(withBrackets(received))
  const members: Member[] = []
  const remarks: ParseRemark[] = []
  let from = 0
  for (const match of text.matchAll(/\(((?:[^()]|\([^()]*\))*)\)/g)) {
    // "Mulder (A.) (CDA)": the initials belong to the name.
    if (INITIALS.test(match[1] ?? '') && /^\s*\(/.test(text.slice(match.index + match[0].length))) continue
    const names = namesOf(text.slice(from, match.index))
    const { party, said } = partyOf(match[1] ?? '', members.at(-1))
    const own = partyOfEach(match[1] ?? '', names.length)
    if (own.length > 0) {
      names.forEach((name, at) => members.push({ name, party: own[at] ?? '' }))
      remarks.push({ kind: 'heading-slip-corrected', received: `${text.slice(from, match.index).trim()} ${match[0]}` })
      from = match.index + match[0].length
      continue
    }
    const first = names.length - reach(said, names.length)
    names.forEach((name, at) => members.push(withPartyBefore(name) ?? { name, party: at >= first ? party : '' }))
    if (said === null && names.filter((name) => withPartyBefore(name) === null).length > 1)
      remarks.push({ kind: 'party-shared', members: names, party })
    if (said !== null && names.length < 2) remarks.push({ kind: 'party-count-differs', party, said, members: names })
    from = match.index + match[0].length
  }
  members.push(...namesOf(text.slice(from)).map((name) => memberWithoutBrackets(name)))
  for (const member of members) if (member.party === '') remarks.push({ kind: 'party-unknown', member: member.name })
  return { members, remarks }
}

/** "ChristenUnie Tweede Kamerlid Voordewind", "SP-Kamerlid Dijk": the party stands before the name. */
function withPartyBefore(name: string): Member | null {
  const match = /^(\p{Lu}.{0,24}?)[\s-]+(?:(?:Tweede|Eerste)[\s-]?)?[Kk]amerlid\s+(\p{Lu}.*)$/u.exec(name)
  return match ? { name: match[2] ?? name, party: match[1] ?? '' } : null
}

/** "Ouwehand van de Partij voor de Dieren", "Kuzu namens DENK": a party told in words. */
function memberWithoutBrackets(name: string): Member {
  const before = withPartyBefore(name)
  if (before) return before
  const told =
    /^(.+?)\s+(?:namens|van)\s+(?:de\s+)?((?:fractie\s+van\s+)?(?:\p{Lu}{2,}\d*|\p{Lu}\S*\p{Lu}\S*|Partij\s.*|\p{Lu}\p{L}+-fractie|Volt))$/u.exec(
      name,
    )
  return told
    ? { name: told[1] ?? name, party: (told[2] ?? '').replace(/^fractie van (?:de )?|-fractie$/g, '') }
    : { name, party: '' }
}
