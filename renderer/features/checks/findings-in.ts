import { checkLetter } from '../../../letter/checks/check-letter'
import type { Finding } from '../../../letter/checks/finding'
import type { Draft } from '../../../letter/draft/draft'
import type { OldCase } from '../../../letter/reuse/old-case'
import { leftOvers } from '../../../letter/reuse/left-overs'

/** A letter to check, and the case of the one that it was begun from, if any. */
export type Checked = Draft & { readonly old: OldCase | null }

/** What the checks find, with what is left of the old letter before it: that must not be missed. */
export function findingsIn({ letter, template, old }: Checked): readonly Finding[] {
  const left = old === null ? [] : leftOvers(old, letter)
  return [
    ...left.filter(({ severity }) => severity !== 'hint'),
    ...checkLetter(letter, template),
    ...left.filter(({ severity }) => severity === 'hint'),
  ]
}
