import { placeNames, type PlaceName } from '../model/fill-pattern'
import { richTextToPlain } from '../model/rich-text-plain'
import { composeLetter } from '../model/compose-letter'
import type { Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import { mapInlines, mapWords } from '../model/map-inlines'
import { normaliseRichText } from '../model/normalise-rich-text'
import type { RichText } from '../model/rich-text'
import { wordsWithPlaces } from '../template/pattern-from-text'
import { ownTemplateId } from '../template/template-name'
import type { Passage } from './passage'

/** Places that mean something only where the letter itself is printed: a label, a signature, the foot of a page. */
const ONLY_IN_PRINT: readonly PlaceName[] = ['nummers', 'ambt', 'pagina', 'paginas']

/** The places that a passage can have, each with what it prints, in the order in which a list shows them. */
export const passagePlaces: readonly (readonly [PlaceName, string])[] = (
  Object.entries(placeNames) as [PlaceName, string][]
).filter(([name]) => !ONLY_IN_PRINT.includes(name))

const LONGEST_TITLE = 60

/** The first words of a text, for a title that the person can change. */
function firstWords(text: RichText): string {
  const plain = richTextToPlain(text, () => '')
    .replace(/\{\{\s*([^{}]*?)\s*\}\}/gu, '[$1]')
    .replace(/\s+/gu, ' ')
    .trim()
  if (plain.length <= LONGEST_TITLE) return plain
  const cut = plain.slice(0, LONGEST_TITLE + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2))}…`
}

const own = (source: string) => ({ source, verified: true }) as const

/** A passage of one's own, to be filled in; with a text its title is proposed. `taken` are the ids that are in use. */
export function newPassage(text: RichText, source: string, taken: Iterable<string> = []): Passage {
  const title = firstWords(text)
  return {
    ...{ id: ownTemplateId(title === '' ? 'passage' : title, taken), title, text, tags: [] },
    ...{ validFrom: null, validUntil: null, handlingNote: '', provenance: own(source) },
  }
}

/** A copy of one's own of any passage, under another title. */
export const duplicatePassage = (
  passage: Passage,
  title: string,
  source: string,
  taken: Iterable<string> = [],
): Passage => ({ ...passage, id: ownTemplateId(title, taken), title, provenance: own(source) })

/**
 * A text of a letter as it can stand in every letter: what the letter knows becomes a place, and references to its
 * questions become the words that they print.
 */
export function textForPassage(text: RichText, letter: Letter, template: LetterTemplate): RichText {
  const { referenceText } = composeLetter(letter, template)
  const plain = mapInlines(text, (inline) =>
    inline.kind === 'question-reference' ? { kind: 'text', text: referenceText(inline.questions), marks: [] } : inline,
  )
  return normaliseRichText(mapWords(plain, (words) => wordsWithPlaces(words, letter, template)))
}
