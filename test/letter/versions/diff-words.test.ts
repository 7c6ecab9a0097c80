import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countChanged, diffWords } from '../../../letter/versions/diff-words'

const side = (pieces: ReturnType<typeof diffWords>, kind: 'removed' | 'added') =>
  pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ text }) => text)
    .join('')

describe('the words that differ', () => {
  it('are shown between what stayed the same', () => {
    expect(diffWords('Ja, dat klopt zeker.', 'Ja, dat klopt niet zeker.')).toEqual([
      { kind: 'same', text: 'Ja, dat klopt' },
      { kind: 'added', text: ' niet' },
      { kind: 'same', text: ' zeker.' },
    ])
  })

  it('are only those that were written behind a text', () => {
    expect(diffWords('Ja.\n', 'Ja.\n\nEn meer.\n').map(({ kind }) => kind)).toEqual(['same', 'added', 'same'])
  })

  it('give both texts back, whatever they are', () => {
    const word = fc.constantFrom('een', 'twee', 'drie', '\n\n', ' ', 'vier ', '')
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const pieces = diffWords(older, newer)
        expect([side(pieces, 'removed'), side(pieces, 'added')]).toEqual([older, newer])
      }),
    )
  })

  it('are counted', () => {
    expect(countChanged(diffWords('een twee drie', 'een vier vijf zes'))).toEqual({ added: 3, removed: 2 })
  })

  it('are one piece in texts that are too long to compare word by word', () => {
    const long = (word: string) => `${word} `.repeat(2100).trim()
    expect(diffWords(long('oud'), long('nieuw')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
