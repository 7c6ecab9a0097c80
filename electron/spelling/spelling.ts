import { setKnownWords, unknownTo, wholeWordsIn, wordsIn, type WordList } from './known-words'

/** Where the person's own words are kept between runs. */
export type OwnWords = {
  readonly read: () => Promise<readonly string[]>
  /** Two changes at once build on each other. */
  readonly change: (edit: (words: readonly string[]) => readonly string[]) => Promise<void>
}

/** What the checker knows besides its dictionary. */
export type Spelling = {
  /** The names and terms of the open letter; an empty list when it is closed. They are forgotten with it. */
  readonly knowTexts: (texts: readonly string[]) => Promise<void>
  /** Adds a word to the person's own list, for good. */
  readonly learn: (word: string) => Promise<void>
  /** The person's own list, alphabetically. */
  readonly ownWords: () => Promise<readonly string[]>
  /** Takes a word off that list again. */
  readonly forget: (word: string) => Promise<void>
  /** The words among these that none of the lists holds. */
  readonly unknownOf: (words: readonly string[]) => Promise<readonly string[]>
}

/** What the checker proposes for a word, likeliest first; null when it gave no answer this time. */
export type SuggestFor = (word: string) => Promise<readonly string[] | null>

const alphabetically = (words: readonly string[]) => [...words].sort((a, b) => a.localeCompare(b, 'nl'))

/** Brings together the words of the house, of the person and of the open letter; the house's may change on the way. */
export function createSpelling(list: WordList, own: OwnWords, houseWords: () => Promise<readonly string[]>): Spelling {
  let ofTheLetter: readonly string[] = []
  let applied: Promise<void> = Promise.resolve()
  // One after the other, so that the last one, which knows of every change, has the last word. The parts of an own word
  // are known with it, and go with it.
  const apply = () => {
    applied = applied
      .catch(() => undefined)
      .then(async () => setKnownWords(list, [...(await houseWords()), ...wordsIn(await own.read()), ...ofTheLetter]))
    return applied
  }
  const changeOwn = async (edit: (words: readonly string[]) => readonly string[]) => {
    await own.change(edit)
    await apply()
  }
  return {
    knowTexts: async (texts) => {
      ofTheLetter = wordsIn(texts)
      await apply()
    },
    learn: (word) => changeOwn((words) => alphabetically([...new Set([...words, ...wholeWordsIn([word])])])),
    ownWords: async () => alphabetically(await own.read()),
    forget: (word) => changeOwn((words) => words.filter((known) => known !== word)),
    unknownOf: (words) => unknownTo(list, words),
  }
}
