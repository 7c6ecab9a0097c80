import { daysBetween, longDate } from '../../../letter/model/dates'
import { useLetterFrame } from '../../app/letter-store'
import { today } from '../../app/today'
import { deadlineText } from '../../text/helpers'
import { addDays } from './add-days'

const FIRST_TERM_DAYS = 21
const SECOND_TERM_DAYS = 42

function distance(days: number): string {
  if (days === 0) return deadlineText.today
  return days > 0 ? deadlineText.left(days) : deadlineText.past(-days)
}

function Term({ name, date }: { readonly name: string; readonly date: string }) {
  const days = daysBetween(today(), date)
  return (
    <div className={days < 0 ? 'term term--past' : 'term'}>
      <dt>{name}</dt>
      <dd>
        {longDate(date)} <span className="term__distance">({distance(days)})</span>
      </dd>
    </div>
  )
}

/** The three weeks of the Kamer's rules, and six after a delay notice: a guide, never a verdict. */
export function Deadline() {
  const sentOn = useLetterFrame((open) => open.structure.questionSet.sentOn)
  if (!sentOn) return <p className="quiet">{deadlineText.unknown}</p>
  return (
    <>
      <p>{deadlineText.sentOn(sentOn)}</p>
      <dl className="terms">
        <Term name={deadlineText.first} date={addDays(sentOn, FIRST_TERM_DAYS)} />
        <Term name={deadlineText.second} date={addDays(sentOn, SECOND_TERM_DAYS)} />
      </dl>
      <p className="quiet">{deadlineText.guide}</p>
    </>
  )
}
