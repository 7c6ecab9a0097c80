import { parseDate } from '@internationalized/date'
import { Button, Calendar, CalendarCell, CalendarGrid, Heading } from 'react-aria-components'
import { Icon } from './icon'

type Props = {
  readonly label: string
  readonly value: string | null
  readonly onChange: (value: string) => void
}

/** A month to pick a day from. */
export function MonthCalendar({ label, value, onChange }: Props) {
  return (
    <Calendar
      aria-label={label}
      className="calendar"
      value={value ? parseDate(value) : null}
      onChange={(date) => {
        onChange(date.toString())
      }}
    >
      <header>
        <Button slot="previous" className="button button--icon">
          <Icon name="left" />
        </Button>
        <Heading className="calendar__heading" />
        <Button slot="next" className="button button--icon">
          <Icon name="right" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        {(date) => <CalendarCell date={date} className="calendar__day" />}
      </CalendarGrid>
    </Calendar>
  )
}
