import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseQuestions } from '../../../letter/questions/parse-questions'
import { sourceFromText } from '../../../letter/questions/source-from-text'
import { asExpected, lostWords, type ExpectedDocument } from '../../support/expected-document'

const root = join(import.meta.dirname, '../../fixtures/questions')

const read = (name: string, file: string): string => readFileSync(join(root, name, file), 'utf8')

describe('real and realistic documents', () => {
  for (const name of readdirSync(root)) {
    const expected = JSON.parse(read(name, 'expected.json')) as ExpectedDocument
    const source = sourceFromText(read(name, 'input.txt'))
    const parsed = parseQuestions(
      source,
      expected.letterDate0 === undefined ? {} : { letterDate: expected.letterDate0 },
    )

    it(`${name}: is understood`, () => {
      const { remarks, wishes, letterDate0, ...rest } = expected
      expect(asExpected(parsed, rest)).toEqual(rest)
      expect(parsed.remarks.map((remark) => remark.kind)).toEqual(expect.arrayContaining([...(remarks ?? [])]))
      if (wishes) expect(parsed.wishes.map((wish) => wish.kind)).toEqual(wishes)
      expect(letterDate0 ?? '').toBe(expected.letterDate0 ?? '')
    })

    it(`${name}: loses no word`, () => {
      expect(lostWords(source, parsed)).toEqual([])
    })
  }
})
