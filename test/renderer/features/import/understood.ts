import { questionText } from '../../../../letter/model/question-text'
import { parseQuestions } from '../../../../letter/questions/parse-questions'
import { sourceFromText } from '../../../../letter/questions/source-from-text'
import { editUnderstanding, type Edit } from '../../../../renderer/features/import/edit-understanding'
import { understandingOf, type Understanding } from '../../../../renderer/features/import/understanding'

/** A set of questions with a note, a wish and a line that belongs nowhere. */
export const SAMPLE = `2025Z04340

Vragen van de leden Nordkamp (GroenLinks-PvdA) en Boswijk (CDA) aan de ministers van Defensie en van Buitenlandse Zaken over de steun aan Oekraïne (ingezonden 12 maart 2025).

1. Kent u het bericht over de steun aan Oekraïne? 1)

2. Deelt u de mening dat dit sneller moet? Zo nee, waarom niet?

3. Welke stappen zet u daarvoor? Wanneer is dat gereed?

4. Kunt u deze vragen afzonderlijk beantwoorden?

1) NRC, 10 maart 2025, "Steun aan Oekraïne"
`

export const sourceOf = (text: string) => sourceFromText(text)

/** What is understood of a text. */
export function understood(text: string = SAMPLE, withAnswers = false) {
  const source = sourceOf(text)
  const parsed = parseQuestions(source)
  return { source, parsed, u: understandingOf(source, parsed, withAnswers) }
}

/** The sample after edits. */
export function after(...edits: readonly Edit[]): Understanding {
  const { source, u } = understood()
  return edits.reduce((so, edit) => editUnderstanding(so, edit, source), u)
}

export const texts = (u: Understanding): readonly string[] => u.questions.map((question) => questionText(question))
export const numbers = (u: Understanding): readonly string[] => u.questions.map(({ number }) => number)
export const pieceTexts = (u: Understanding): readonly string[] => u.pieces.map(({ spans }) => questionText({ spans }))
