import type { QuestionSpan } from '../../../letter/model/question-set'
import type { ItemKey, UnderstoodNote } from './understanding'

type Props = {
  readonly spans: readonly QuestionSpan[]
  readonly notes: readonly UnderstoodNote[]
  /** The row that is read out with these words. */
  readonly of: ItemKey
}

/** The words of a question with the marks of its notes. */
export function SpansView({ spans, notes, of }: Props) {
  return (
    <span className="row__text" id={`tekst-${of}`}>
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
