import type { ComposedAnswer } from '../../../letter/model/composed-letter'
import { questionText } from '../../../letter/model/question-text'
import { openLetter } from '../../app/letter-store'
import { useView } from '../../app/view-store'
import type { PdfPages } from './load-pdf'
import { readPage } from './read-page'

/** Enough to know a question by, and short enough to stand on one page. */
const ENOUGH = 60

const bare = (text: string) => text.replace(/\s+/gu, '')

/** How an answer begins on paper. */
function beginning({ questions, questionsLabel, labelInline }: ComposedAnswer): string {
  const [first] = questions
  return first ? `${labelInline ? first.label : questionsLabel} ${questionText(first)}` : questionsLabel
}

async function findPage(pages: PdfPages, text: string): Promise<number | null> {
  const wanted = bare(text).slice(0, ENOUGH)
  for (let number = 1; number <= pages.numPages; number += 1) {
    const lines = await readPage(await pages.getPage(number))
    if (bare(lines.join('')).includes(wanted)) return number
  }
  return null
}

/** The page with the answer that the person is at; null when that is none, or not to be found. */
export async function pageAtHand(pages: PdfPages): Promise<number | null> {
  const { activeAnswer } = useView.getState()
  const composed = openLetter()?.composed.answers.find(({ answer }) => answer.id === activeAnswer)
  return composed ? findPage(pages, beginning(composed)) : null
}
