import type { ComposedAnswer } from '../../../letter/model/composed-letter'
import { AnswerSection } from './answer-section'

/** For hundreds of answers the number of groups and that of answers in one are both small then. */
const answersInGroup = 12

type Props = {
  readonly answers: readonly ComposedAnswer[]
  /** The number of the first footnote in each answer. */
  readonly firstFootnotes: readonly number[]
}

/**
 * The answers in groups, and no more than that to a person. At every key the browser looks through all parts of the
 * place where it changed: so it looks through the groups and the answers of one of them, not through 600 answers.
 */
export function AnswerGroups({ answers, firstFootnotes }: Props) {
  return firstOfGroups(answers.length).map((first) => (
    <div key={first} className="answer-group">
      {answers.slice(first, first + answersInGroup).map((composed, index) => (
        <AnswerSection
          key={composed.answer.id}
          composed={composed}
          firstFootnote={firstFootnotes[first + index] ?? 1}
        />
      ))}
    </div>
  ))
}

function firstOfGroups(total: number): readonly number[] {
  return Array.from({ length: Math.ceil(total / answersInGroup) }, (_, group) => group * answersInGroup)
}
