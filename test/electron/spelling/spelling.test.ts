import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dictionaryFile } from '../../../electron/spelling/dictionary-file'
import { setKnownWords, wordsIn, type WordList } from '../../../electron/spelling/known-words'
import { placeDictionary } from '../../../electron/spelling/place-dictionary'

const shipped = resolve(__dirname, '../../../electron/spelling/dictionary')
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'antwoordbrief-spelling-'))

describe('placeDictionary', () => {
  it('lays the dictionary where the checker looks', () => {
    const userData = emptyFolder()
    expect(placeDictionary(shipped, userData)).toBe(true)
    const placed = readFileSync(join(userData, 'Dictionaries', dictionaryFile))
    expect(placed.equals(readFileSync(join(shipped, dictionaryFile)))).toBe(true)
  })

  it('replaces a dictionary of another size', () => {
    const userData = emptyFolder()
    mkdirSync(join(userData, 'Dictionaries'))
    writeFileSync(join(userData, 'Dictionaries', dictionaryFile), 'half')
    expect(placeDictionary(shipped, userData)).toBe(true)
    expect(readFileSync(join(userData, 'Dictionaries', dictionaryFile)).length).toBeGreaterThan(1_000_000)
  })

  it('leaves an equal one alone', () => {
    const userData = emptyFolder()
    placeDictionary(shipped, userData)
    chmodSync(join(userData, 'Dictionaries', dictionaryFile), 0o400)
    expect(placeDictionary(shipped, userData)).toBe(true)
  })

  it('says so when there is nothing to lay down', () => {
    expect(placeDictionary(emptyFolder(), emptyFolder())).toBe(false)
  })
})

describe('known words', () => {
  it('takes names apart', () => {
    expect(wordsIn(['drs. R.P. Brekelmans', 'Kröger (GroenLinks-PvdA)', 'NGO’s', '21 501-20', 'Kröger'])).toEqual([
      'drs.',
      'R.P.',
      'Brekelmans',
      'Kröger',
      'GroenLinks-PvdA',
      "NGO's",
    ])
  })

  it('knows exactly the words that it is given', async () => {
    const words = new Set(['Oudgediende', 'Nordkamp'])
    const list: WordList = {
      listWordsInSpellCheckerDictionary: () => Promise.resolve([...words]),
      addWordToSpellCheckerDictionary: (word) => words.add(word).has(word),
      removeWordFromSpellCheckerDictionary: (word) => words.delete(word),
    }
    await setKnownWords(list, ['Nordkamp', 'BHOS', 'twee woorden', ''])
    expect([...words].sort()).toEqual(['BHOS', 'Nordkamp'])
  })
})
