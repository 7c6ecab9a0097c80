import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contextEntries, type ClickedPlace } from '../../../electron/spelling/context-entries'
import { dictionaryFile } from '../../../electron/spelling/dictionary-file'
import { setKnownWords, wordsIn, type WordList } from '../../../electron/spelling/known-words'
import { placeDictionary } from '../../../electron/spelling/place-dictionary'
import { spellingHandlers } from '../../../electron/ipc/spelling-handlers'
import { createSpelling, type OwnWords } from '../../../electron/spelling/spelling'
import { failed, success } from '../../../letter/model/result'

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
      'drs',
      'R.P',
      'R',
      'P',
      'Brekelmans',
      'Kröger',
      'GroenLinks-PvdA',
      'GroenLinks',
      'PvdA',
      "NGO's",
    ])
  })

  it('knows exactly the words that it is given', async () => {
    const { list, words } = wordList('Oudgediende', 'Nordkamp')
    await setKnownWords(list, ['Nordkamp', 'BHOS', 'twee woorden', ''])
    expect([...words].sort()).toEqual(['BHOS', 'Nordkamp'])
  })

  it('forgets the words of a letter with the letter, and keeps the person’s own', async () => {
    const { list, words } = wordList('Achtergebleven')
    let own: readonly string[] = ['Eigenwoord']
    const store = {
      read: () => Promise.resolve(own),
      write: (next: readonly string[]) => {
        own = next
        return Promise.resolve()
      },
    }
    const spelling = createSpelling(list, store, () => Promise.resolve(['ODA']))
    await spelling.knowTexts(['drs. R.P. Brekelmans'])
    expect([...words].sort()).toEqual(['Brekelmans', 'Eigenwoord', 'ODA', 'P', 'R', 'R.P', 'drs'])
    await spelling.learn('DroneAid')
    await spelling.knowTexts([])
    expect([...words].sort()).toEqual(['DroneAid', 'Eigenwoord', 'ODA'])
    expect(own).toEqual(['DroneAid', 'Eigenwoord'])
  })
})

it('tells no proposals from no answer', async () => {
  const spelling = createSpelling(wordList().list, noOwnWords, () => Promise.resolve([]))
  const suggest = (proposals: readonly string[] | null) =>
    spellingHandlers(spelling, () => Promise.resolve(proposals))['spelling:suggest']({ word: 'xqzt' })
  expect(await suggest([])).toEqual(success([]))
  expect(await suggest(null)).toEqual(failed({ kind: 'no-answer' }))
})

const noOwnWords: OwnWords = { read: () => Promise.resolve([]), write: () => Promise.resolve() }

function wordList(...present: readonly string[]) {
  const words = new Set(present)
  const list: WordList = {
    listWordsInSpellCheckerDictionary: () => Promise.resolve([...words]),
    addWordToSpellCheckerDictionary: (word) => words.add(word).has(word),
    removeWordFromSpellCheckerDictionary: (word) => words.delete(word),
  }
  return { list, words }
}

describe('the menu of the right button', () => {
  const place: ClickedPlace = { isEditable: true, selectionText: '', misspelledWord: '', dictionarySuggestions: [] }
  const kinds = (change: Partial<ClickedPlace>) => contextEntries({ ...place, ...change }).map((entry) => entry.kind)

  it('suggests at most five words, and offers to learn the word', () => {
    const dictionarySuggestions = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(kinds({ misspelledWord: 'Vergaderng', dictionarySuggestions }).slice(0, 7)).toEqual([
      ...Array<string>(5).fill('replace'),
      'learn',
      'separator',
    ])
  })

  it('says so when nothing resembles the word', () => {
    expect(kinds({ misspelledWord: 'Xqzt' })[0]).toBe('no-suggestion')
  })

  it('only copies where nothing can be typed', () => {
    expect(kinds({ isEditable: false, selectionText: 'tekst', misspelledWord: 'Fuot' })).toEqual(['role'])
    expect(kinds({ isEditable: false })).toEqual([])
  })
})
