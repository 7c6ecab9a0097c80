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
import { settingsIn } from '../../../electron/settings/settings'
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
    const store: OwnWords = {
      read: () => Promise.resolve(own),
      change: (edit) => {
        own = edit(own)
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

describe('the person’s own list', () => {
  const inFolder = (userData: string) => {
    const settings = settingsIn(userData)
    const { list, words } = wordList()
    const own: OwnWords = {
      read: async () => (await settings.read()).ownWords,
      change: (edit) => settings.change((value) => ({ ...value, ownWords: [...edit(value.ownWords)] })),
    }
    return { words, spelling: createSpelling(list, own, () => Promise.resolve(['ODA'])) }
  }

  it('is alphabetical, and there again in the next run', async () => {
    const userData = emptyFolder()
    const { spelling } = inFolder(userData)
    for (const word of ['Zwaluw', 'élan', 'DroneAid', 'Zwaluw', 'fout.']) await spelling.learn(word)
    expect(await spelling.ownWords()).toEqual(['DroneAid', 'élan', 'fout', 'Zwaluw'])
    expect(await inFolder(userData).spelling.ownWords()).toEqual(['DroneAid', 'élan', 'fout', 'Zwaluw'])
  })

  it('loses a word for good, and the checker with it', async () => {
    const userData = emptyFolder()
    const { spelling, words } = inFolder(userData)
    for (const word of ['DroneAid', 'Zwaluw']) await spelling.learn(word)
    await spelling.forget('DroneAid')
    expect(await spelling.unknownOf(['DroneAid', 'Zwaluw', 'ODA'])).toEqual(['DroneAid'])
    expect([...words].sort()).toEqual(['ODA', 'Zwaluw'])
    expect(await inFolder(userData).spelling.ownWords()).toEqual(['Zwaluw'])
  })

  it('knows the parts of a word for as long as the word is on it', async () => {
    const { spelling } = inFolder(emptyFolder())
    for (const word of ['Qwert-zuiop', 'zuiop']) await spelling.learn(word)
    expect(await spelling.ownWords()).toEqual(['Qwert-zuiop', 'zuiop'])
    expect(await spelling.unknownOf(['Qwert-zuiop', 'Qwert'])).toEqual([])
    await spelling.forget('Qwert-zuiop')
    expect(await spelling.unknownOf(['Qwert-zuiop', 'Qwert', 'zuiop'])).toEqual(['Qwert-zuiop', 'Qwert'])
  })

  it('takes every one of several changes at once', async () => {
    const { spelling, words } = inFolder(emptyFolder())
    await Promise.all(['een', 'twee', 'drie'].map(spelling.learn))
    await Promise.all([spelling.forget('een'), spelling.learn('vier'), spelling.forget('drie')])
    expect(await spelling.ownWords()).toEqual(['twee', 'vier'])
    expect([...words].sort()).toEqual(['ODA', 'twee', 'vier'])
  })

  it('leaves a word that the open letter or the house holds known', async () => {
    const { spelling } = inFolder(emptyFolder())
    await spelling.knowTexts(['Kröger'])
    for (const word of ['Kröger', 'ODA']) await spelling.learn(word)
    for (const word of ['Kröger', 'ODA', 'nooit geleerd']) await spelling.forget(word)
    expect(await spelling.ownWords()).toEqual([])
    expect(await spelling.unknownOf(['Kröger', 'ODA'])).toEqual([])
  })
})

it('tells no proposals from no answer', async () => {
  const spelling = createSpelling(wordList().list, noOwnWords, () => Promise.resolve([]))
  const suggest = (proposals: readonly string[] | null) =>
    spellingHandlers(spelling, () => Promise.resolve(proposals))['spelling:suggest']({ word: 'xqzt' })
  expect(await suggest([])).toEqual(success([]))
  expect(await suggest(null)).toEqual(failed({ kind: 'no-answer' }))
})

const noOwnWords: OwnWords = { read: () => Promise.resolve([]), change: () => Promise.resolve() }

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
