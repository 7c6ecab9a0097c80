import { setKnownWords, unknownTo, wordsIn, type WordList } from './known-words'

/** Where the person's own words are kept between runs. */
export type OwnWords = {
  readonly read: () => Promise<readonly string[]>
  readonly write: (words: readonly string[]) => Promise<void>
}

/** What the checker knows besides its dictionary. */
export type Spelling = {
  /** The names and terms of the open letter; an empty list when it is closed. They are forgotten with it. */
  readonly knowTexts: (texts: readonly string[]) => Promise<void>
  /** Adds a word to the person's own list, for good. */
  readonly learn: (word: string) => Promise<void>
  /** The words among these that none of the lists holds. */
  readonly unknownOf: (words: readonly string[]) => Promise<readonly string[]>
}

/** What the checker proposes for a word, likeliest first; null when it gave no answer this time. */
export type SuggestFor = (word: string) => Promise<readonly string[] | null>

/** Brings together the words of the house, of the person and of the open letter; the house's may change on the way. */
export function createSpelling(list: WordList, own: OwnWords, houseWords: () => Promise<readonly string[]>): Spelling {
  let ofTheLetter: readonly string[] = []
  const apply = async (ownWords: readonly string[]) =>
    setKnownWords(list, [...(await houseWords()), ...ownWords, ...ofTheLetter])
  return {
    knowTexts: async (texts) => {
      ofTheLetter = wordsIn(texts)
      await apply(await own.read())
    },
    learn: async (word) => {
      const words = [...new Set([...(await own.read()), ...wordsIn([word])])].sort((a, b) => a.localeCompare(b, 'nl'))
      await own.write(words)
      await apply(words)
    },
    unknownOf: (words) => unknownTo(list, words),
  }
}
