import { fillPattern, type PlaceValues } from '../model/fill-pattern'
import { composeLetter } from '../model/compose-letter'
import type { Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import { mapWords } from '../model/map-inlines'
import { placeValues } from '../model/place-values'
import { normaliseRichText } from '../model/normalise-rich-text'
import type { RichText } from '../model/rich-text'
import type { Passage } from './passage'

/** The passage as it goes into an answer of this letter: its places filled, ready to be put at the caret. */
export function fillPassage(passage: Passage, letter: Letter, template: LetterTemplate): RichText {
  const values: PlaceValues = { ...placeValues(letter, template), betreft: composeLetter(letter, template).subject }
  return normaliseRichText(mapWords(passage.text, (text) => fillPattern(text, values)))
}
