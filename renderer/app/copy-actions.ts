import { composeLetter } from '../../letter/model/compose-letter'
import type { ComposedLetter } from '../../letter/model/composed-letter'
import type { AnswerId } from '../../letter/model/letter'
import { annexAsText, answerAsText, letterAsText } from '../../letter/plain-text/letter-as-text'
import { newsText } from '../text/news'
import { ask } from './bridge'
import { settledLetter } from './letter-store'
import { tell } from './view-store'

/** Copies what `asText` makes of the letter as it is now, every key in it, and says so. */
async function copy(asText: (letter: ComposedLetter) => string, news: string): Promise<void> {
  const open = settledLetter()
  if (!open) return
  const copied = await ask('window:copy-text', { text: asText(composeLetter(open.letter, open.template)) })
  if (copied.ok) tell(news)
}

/** Copies the whole letter as plain text. */
export const copyLetter = (): Promise<void> => copy(letterAsText, newsText.letterCopied)

/** Copies the annex alone as plain text, for the form of the Kamer. */
export const copyAnnex = (): Promise<void> => copy(annexAsText, newsText.annexCopied)

/** Copies one answer under its questions as plain text, for a mail. */
export function copyAnswer(id: AnswerId): Promise<void> {
  const covers = settledLetter()?.letter.answers.find((answer) => answer.id === id)?.covers ?? []
  const asked = settledLetter()?.composed.referenceText(covers) ?? ''
  return copy((letter) => answerAsText(letter, id), newsText.answerCopied(asked))
}
