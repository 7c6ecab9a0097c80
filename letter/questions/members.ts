import type { Member } from '../model/question-set'
import type { ParseRemark } from './parsed-document'

/** The members that a heading names, with the party of each. */
export type ReadMembers = { readonly members: readonly Member[]; readonly remarks: readonly ParseRemark[] }

const SHARED =
  /^(beiden?|alle\s+(?:twee|drie|vier|vijf|zes)|allen?|allebei|alledrie|ieder|elk|all|both)(?:\s+van)?(?:\s+de)?[\s:]+(.*)$/is
const TITLE =
  /^(?:(?:het|de|een)\s+)?(?:(?:(?:Tweede|Eerste)[\s-]?)?(?:kamer)?(?:leden|lid)|lid|(?:de\s+)?heer|(?:de\s+)?heren|mevrouw|dhr\.?|mevr\.?|mw\.?)\s+/i

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
  let name = text.replace(/\s+/g, ' ').replace(/^[\s,;:]+|[\s,;:]+$/g, '')
  name = name.replace(/^(?:en|alsmede)\s+/, '').replace(/^(?:van|door)\s+(?=(?:het|de)\s)/, '')
  while (TITLE.test(name)) name = name.replace(TITLE, '')
  name = name.replace(
    /^(?:van|de|der|den|ten|ter|von|el|al)(?=\s\p{L})/u,
    (small) => small.charAt(0).toUpperCase() + small.slice(1),
  )
  name = name.replace(/\s+als (?:lid|voorzitter|woordvoerder)\s.*$/, '')
  return takeAccent(name)
}

const namesOf = (text: string): string[] =>
  text
    .split(/\s*,\s*(?:en\s+)?|\s+(?:en|alsmede|alsook|&|én)\s+|\s*;\s*/)
    .map(nameOf)
    .filter((name) => name !== '' && !/^(?:en|het|de|lid|leden)$/i.test(name))

type Shared = { readonly party: string; readonly said: string | null }

function partyOf(text: string): Shared {
  const tidy = text.replace(/\s+/g, ' ').trim()
  const shared = SHARED.exec(tidy)
  return shared
    ? { party: (shared[2] ?? '').trim(), said: (shared[1] ?? '').toLowerCase() }
    : { party: tidy, said: null }
}

/** How many of the names before the brackets share the party: "beiden" the last two, "allen" all of them, else the last. */
function reach(said: string | null, names: number): number {
  if (said === null) return names
  return /^bei|both|allebei/.test(said) ? Math.min(2, names) : names
}

/**
 * Reads "Kröger , Thijssen (beiden GroenLinks-PvdA), Teunissen (PvdD) en Rooderkerk (D66)". A party in brackets stands
 * for the name before it; "beiden" for the last two names, "allen" for all names since the brackets before (domain.md 1.3).
 */
export function readMembers(text: string): ReadMembers {
  const members: Member[] = []
  const remarks: ParseRemark[] = []
  let from = 0
  for (const match of text.matchAll(/\(((?:[^()]|\([^()]*\))*)\)/g)) {
    const names = namesOf(text.slice(from, match.index))
    const { party, said } = partyOf(match[1] ?? '')
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
