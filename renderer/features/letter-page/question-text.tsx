import type { QuestionSpan } from '../../../letter/model/question-set'
import { useLetterFrame } from '../../app/letter-store'
import { pageText } from '../../text/letter-page'

/** The words of a question as they were asked, with the marks of the askers' notes. */
export function QuestionText({ spans }: { readonly spans: readonly QuestionSpan[] }) {
  const labels = useLetterFrame((open) => open.composed.noteLabels)
  return (
    <>
      {spans.map((span, index) => {
        if (span.kind === 'text') return span.text
        const label = labels[span.note] ?? ''
        return (
          <sup key={index} aria-label={pageText.noteMark(label)} role="note">
            {label}
          </sup>
        )
      })}
    </>
  )
}
