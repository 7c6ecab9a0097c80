/** The part of Electron's session that keeps words which are never wrong. */
export type WordList = {
  listWordsInSpellCheckerDictionary(): Promise<readonly string[]>
  addWordToSpellCheckerDictionary(word: string): boolean
  removeWordFromSpellCheckerDictionary(word: string): boolean
}

/** A word as the checker takes it: one word, and a straight apostrophe where people type a curly one ("NGO's"). */
const asChecked = (word: string) => word.replaceAll('’', "'").trim()

const isWord = (word: string) => /^[\p{L}\p{M}\p{N}'.-]{1,99}$/u.test(word) && /\p{L}/u.test(word)

const each = (tokens: readonly string[]) => [...new Set(tokens.map(asChecked).filter(isWord))]

const tokensIn = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/[\s,;:()/"“”„«»]+/u)).map((token) => token.replace(/^[.'’-]+|[.'’-]+$/gu, ''))

/** The words of a text, each once, with what a hyphen or stop joins in one piece: as a person calls them. */
export const wholeWordsIn = (texts: readonly string[]): readonly string[] => each(tokensIn(texts))

/**
 * The words that occur in names and titles, each once, as the checker cuts them: without the full stop behind ("drs"),
 * and what a hyphen or stop joins also in its parts ("GL-PvdA", "GL", "PvdA").
 */
export function wordsIn(texts: readonly string[]): readonly string[] {
  const tokens = tokensIn(texts)
  const parts = tokens.flatMap((token) => (/[-.]/.test(token) ? [token, ...token.split(/[-.]+/)] : [token]))
  return each(parts)
}

/**
 * Makes the checker know exactly these words. Electron keeps its list in the user's folder; what belonged to a letter
 * that is closed again, or was left by a crash, goes out (security.md P5).
 */
export async function setKnownWords(list: WordList, words: readonly string[]): Promise<void> {
  const wanted = new Set(words.map(asChecked).filter(isWord))
  const present = new Set(await list.listWordsInSpellCheckerDictionary())
  for (const word of present) if (!wanted.has(word)) list.removeWordFromSpellCheckerDictionary(word)
  for (const word of wanted) if (!present.has(word)) list.addWordToSpellCheckerDictionary(word)
}

/** The words among these that the list does not hold. */
export async function unknownTo(list: WordList, words: readonly string[]): Promise<readonly string[]> {
  const known = new Set(await list.listWordsInSpellCheckerDictionary())
  return words.filter((word) => !known.has(asChecked(word)))
}
