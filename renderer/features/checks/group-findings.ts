import type { Finding } from '../../../letter/checks/finding'

/** Findings of one check and severity: some to show, and the rest. */
export type FindingGroup = {
  readonly key: string
  readonly first: readonly Finding[]
  readonly rest: readonly Finding[]
}

const SHOWN = 3

/** Only a list that is longer by more than one line is worth folding. */
const fold = (key: string, all: readonly Finding[]): FindingGroup =>
  all.length > SHOWN + 1 ? { key, first: all.slice(0, SHOWN), rest: all.slice(SHOWN) } : { key, first: all, rest: [] }

/** Groups findings by what they are about; the order of the first of each kind stays. Missing facts are never folded. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.check} ${finding.severity} ${finding.place.kind}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups].map(([key, all]) =>
    all[0]?.place.kind === 'field' ? { key, first: all, rest: [] } : fold(key, all),
  )
}
