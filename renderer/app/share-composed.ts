import type { ComposedAnswer, ComposedLetter } from '../../letter/model/composed-letter'

type Shown = Omit<ComposedAnswer, 'answer'>

const sameList = <T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean =>
  a.length === b.length &&
  a.every((x, i) => {
    const y = b[i]
    return y !== undefined && same(x, y)
  })

const sameQuestion = (a: Shown['questions'][number], b: Shown['questions'][number]) =>
  a.id === b.id && a.number === b.number && a.label === b.label && a.spans === b.spans

function samePrint(a: Shown, b: Shown): boolean {
  return (
    a.questionsLabel === b.questionsLabel &&
    a.answerLabel === b.answerLabel &&
    a.labelInline === b.labelInline &&
    sameList(a.questions, b.questions, sameQuestion) &&
    sameList(a.notes, b.notes, (x, y) => x === y)
  )
}

/**
 * The newly composed letter, with the objects of the former one for every answer that prints the same labels and
 * questions: what did not change is not drawn again. The text of answers is not compared, the editors hold it.
 */
export function shareComposed(former: ComposedLetter | null, next: ComposedLetter): ComposedLetter {
  if (!former) return next
  const known = new Map(former.answers.map((composed) => [composed.answer.id, composed]))
  const answers = next.answers.map((composed) => {
    const old = known.get(composed.answer.id)
    return old && samePrint(old, composed) ? old : composed
  })
  return { ...next, answers: sameList(answers, former.answers, (a, b) => a === b) ? former.answers : answers }
}
