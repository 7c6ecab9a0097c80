import type { EarlierAnswerFound } from '../../../electron/ipc/contract'
import type { RichText } from '../../../letter/model/rich-text'
import { writeAtCaret } from '../../app/text-at-caret'
import { tell } from '../../app/view-store'
import { earlierText } from '../../text/earlier-answers'

/** The answer as paragraphs of plain text, and the sentence that says where it stood. */
export function withCitation({ answer, citation }: Pick<EarlierAnswerFound, 'answer' | 'citation'>): RichText {
  const lines = [...answer.split('\n'), citation].map((line) => line.trim()).filter((line) => line !== '')
  return lines.map((text) => ({ kind: 'paragraph', children: [{ kind: 'text', text, marks: [] }] }))
}

/** Puts an earlier answer at the caret of the answer at work. */
export function insertEarlier(found: EarlierAnswerFound): void {
  writeAtCaret({ kind: 'content', content: withCitation(found) })
  tell(earlierText.inserted)
}
