import { listInDutch } from './dutch-lists'
import type { Member } from './question-set'

type PartyGroup = { party: string; names: string[] }

function groupByParty(members: readonly Member[]): PartyGroup[] {
  const groups: PartyGroup[] = []
  for (const member of members) {
    const current = groups.at(-1)
    if (current?.party === member.party) current.names.push(member.name)
    else groups.push({ party: member.party, names: [member.name] })
  }
  return groups
}

function partyNote(group: PartyGroup): string {
  if (group.party === '') return ''
  if (group.names.length === 1) return ` (${group.party})`
  return group.names.length === 2 ? ` (beiden ${group.party})` : ` (allen ${group.party})`
}

/**
 * The askers as the House prints them: "Nordkamp (GL-PvdA)", "Bikker en Ceder (beiden ChristenUnie)",
 * "Kröger, Thijssen (beiden GroenLinks-PvdA) en Teunissen (PvdD)". Neighbours of one party share its name (domain.md 1.3).
 */
export function memberNames(members: readonly Member[]): string {
  return listInDutch(
    groupByParty(members).flatMap((group) => [
      ...group.names.slice(0, -1),
      `${group.names[group.names.length - 1] ?? ''}${partyNote(group)}`,
    ]),
  )
}

/** The askers with their article: "het lid Nordkamp (GL-PvdA)", "de leden Bikker en Ceder (beiden ChristenUnie)". */
export function membersWithArticle(members: readonly Member[]): string {
  if (members.length === 0) return ''
  return `${members.length === 1 ? 'het lid' : 'de leden'} ${memberNames(members)}`
}
