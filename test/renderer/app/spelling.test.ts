import { beforeEach, expect, it } from 'vitest'
import { failed, success, type Result } from '../../../letter/model/result'
import { suggestionsFor } from '../../../renderer/app/spelling'

type Answer = () => Promise<Result<readonly string[], unknown>>

const vergadering: Answer = () => Promise.resolve(success(['vergadering']))

/** What main answers, one after the other; how often it was asked. */
let answers: Answer[] = []
let asked = 0

beforeEach(() => {
  asked = 0
  Object.assign(globalThis, {
    antwoordbrief: {
      ask: () => {
        asked += 1
        return answers.shift()?.()
      },
    },
  })
})

it('asks once for a word that was answered, also when nothing resembles it', async () => {
  answers = [vergadering, () => Promise.resolve(success([]))]
  for (const word of ['vergaderng', 'xqzt']) await suggestionsFor(word)
  expect(await suggestionsFor('vergaderng')).toEqual(['vergadering'])
  expect(await suggestionsFor('xqzt')).toEqual([])
  expect(asked).toBe(2)
})

it.each<[string, Answer]>([
  ['got no answer', () => Promise.resolve(failed({ kind: 'no-answer' }))],
  ['was refused', () => Promise.reject(new Error('refused'))],
])('asks again for a word that %s', async (why, answer) => {
  answers = [answer, vergadering]
  const word = `vergaderng ${why}`
  expect(await suggestionsFor(word)).toEqual([])
  expect(await suggestionsFor(word)).toEqual(['vergadering'])
})
