import type { QuestionSpan } from '../../../letter/model/question-set'
import type { UnderstoodNote } from './understanding'

type Props = { readonly spans: readonly QuestionSpan[]; readonly notes: readonly UnderstoodNote[] }

/** The words of a question with the marks of its notes. */
export function SpansView({ spans, notes }: Props) {
  return (
    <span className="row__text">
      {spans.map((span, at) =>
        span.kind === 'text' ? (
          <span key={at}>{span.text}</span>
        ) : (
          <sup key={at}>
            {spans[at - 1]?.kind === 'note-mark' ? ', ' : ''}
            {notes.find(({ id }) => id === span.note)?.label ?? '?'}
          </sup>
        ),
      )}
    </span>
  )
}
