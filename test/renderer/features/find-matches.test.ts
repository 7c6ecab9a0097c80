import { describe, expect, it } from 'vitest'
import { searchPattern } from '../../../letter/model/find-in-text'
import { findMatches } from '../../../renderer/features/find/find-matches'
import { sampleDraft } from '../../support/shipped-templates'

const { letter } = sampleDraft()
const find = (words: string) =>
  findMatches(letter, searchPattern({ words, matchCase: false, wholeWords: false }), () => 'vraag')

describe('findMatches', () => {
  it('finds words in questions before those in their answer, in the order of the letter', () => {
    const places = find('drone').map(({ answer, where, at }) => `${answer} ${where} ${String(at)}`)
    const third = letter.answers[2]?.id ?? ''
    expect(places.slice(0, 3)).toEqual([`${third} question 0`, `${third} question 1`, `${third} answer 0`])
  })

  it('finds nothing for nothing', () => {
    expect(find('')).toEqual([])
  })
})
