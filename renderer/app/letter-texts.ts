import { setIntroduction } from '../../letter/model/edit-letter'
import { setAnswerContent } from '../../letter/model/edit-questions'
import type { AnswerId, Letter } from '../../letter/model/letter'
import type { RichText } from '../../letter/model/rich-text'

/**
 * Names the annex's introduction among the texts that have an editor, beside the answers. A draft refuses an answer without
 * a name, so none can ever be taken for it.
 */
export const introductionId: AnswerId = ''

/** A text of the letter that has an editor of its own. */
type LetterText = { readonly id: AnswerId; readonly content: RichText }

/** Every text that is written in an editor, in the order in which they print. */
export const textsOf = ({ introduction, answers }: Letter): readonly LetterText[] => [
  { id: introductionId, content: introduction },
  ...answers,
]

/** The text of an answer or the introduction; null when the letter has no such answer. */
export const textOf = (letter: Letter, id: AnswerId): RichText | null =>
  textsOf(letter).find((text) => text.id === id)?.content ?? null

/** The letter with another text of an answer, or another introduction. */
export const setText = (letter: Letter, id: AnswerId, content: RichText): Letter =>
  id === introductionId ? setIntroduction(letter, content) : setAnswerContent(letter, id, content)

/** The letter with every text changed; a text that comes back the same stays the same object. */
export function changeTexts(letter: Letter, change: (text: LetterText) => RichText): Letter {
  const introduction = change({ id: introductionId, content: letter.introduction })
  const answers = letter.answers.map((answer) => {
    const content = change(answer)
    return content === answer.content ? answer : { ...answer, content }
  })
  const isSame = introduction === letter.introduction && answers.every((answer, at) => answer === letter.answers[at])
  return isSame ? letter : { ...letter, introduction, answers }
}
