import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../letter/checks/finding'
import { groupFindings } from '../../../renderer/features/checks/group-findings'

const finding = (check: string, place: Finding['place']): Finding => ({
  check,
  severity: 'missing',
  place,
  message: '',
})
const unanswered = (n: number) =>
  Array.from({ length: n }, (_, at) => finding('unanswered', { kind: 'answer', answer: `a${String(at)}` }))
const sizes = (findings: readonly Finding[]) =>
  groupFindings(findings).map(({ first, rest }) => [first.length, rest.length])

describe('groupFindings', () => {
  it('folds what is left of a long list of one kind', () => {
    expect(sizes([...unanswered(13), finding('other', { kind: 'letter' })])).toEqual([
      [3, 10],
      [1, 0],
    ])
  })

  it('folds nothing for the sake of one line', () => {
    expect(sizes(unanswered(4))).toEqual([[4, 0]])
  })

  it('shows every fact that is missing', () => {
    const fields = (['date', 'subject', 'members', 'sentOn', 'opening'] as const).map((field) =>
      finding('empty', { kind: 'field', field }),
    )
    expect(sizes(fields)).toEqual([[5, 0]])
  })
})
