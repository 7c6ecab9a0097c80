import type { Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import { askedSeparately } from './asked-separately'
import { brokenRules } from './broken-rules'
import type { Check } from './check'
import { datesFit } from './dates-fit'
import { emptyFields } from './empty-fields'
import type { Finding, Severity } from './finding'
import { officesAnswer } from './offices-answer'
import { openPlaces } from './open-places'
import { otherCaseNumber } from './other-case-number'
import { questionReferences } from './question-references'
import { staleDates } from './stale-dates'
import { unansweredQuestions } from './unanswered-questions'
import { unfinishedText } from './unfinished-text'

/** All checks. To add one: a file of its own, a line here, a table test. */
const checks: readonly Check[] = [
  brokenRules,
  emptyFields,
  openPlaces,
  unansweredQuestions,
  officesAnswer,
  datesFit,
  otherCaseNumber,
  unfinishedText,
  questionReferences,
  askedSeparately,
  staleDates,
]

const weight: Record<Severity, number> = { missing: 0, warning: 1, hint: 2 }

/** Everything that a careful colleague would point out, what is missing first. Never changes the letter, never blocks it. */
export function checkLetter(letter: Letter, template: LetterTemplate): readonly Finding[] {
  return checks.flatMap((check) => check(letter, template)).sort((a, b) => weight[a.severity] - weight[b.severity])
}
