import type { Letter } from '../../letter/model/letter'
import { ask } from './bridge'
import { useLetterStore } from './letter-store'

/** The names and numbers of a letter, which are right however they are spelt. */
const namesOf = ({ questionSet, signatories, ownReference, contact }: Letter): readonly string[] => [
  ...questionSet.members.flatMap(({ name, party }) => [name, party]),
  ...signatories.map(({ name }) => name),
  ...ownReference,
  ...contact,
]

const sameTexts = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, i) => text === b[i])

/** Tells the spelling checker the names of the open letter, and to forget them with it. Returns what stops it. */
export function startKnownNames(): () => void {
  let told: readonly string[] = []
  return useLetterStore.subscribe(({ open }, { open: before }) => {
    if (open?.structure === before?.structure) return
    const names = open ? namesOf(open.structure) : []
    if (sameTexts(names, told)) return
    told = names
    void ask('spelling:know-texts', { texts: names })
  })
}
