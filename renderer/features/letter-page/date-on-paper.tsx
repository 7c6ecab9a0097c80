import { DialogTrigger, Dialog, Popover, Button as AriaButton } from 'react-aria-components'
import { longDate } from '../../../letter/model/dates'
import { setDate } from '../../../letter/model/edit-letter'
import { placeId } from '../../app/go-to'
import { editLetter } from '../../app/edit-letter'
import { namedByDate } from '../../app/holders'
import { useLetterFrame } from '../../app/letter-store'
import { editText } from '../../text/edits'
import { pageText } from '../../text/letter-page'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { MonthCalendar } from '../../ui/month-calendar'

const change = (date: string | null) => {
  editLetter(editText.date, (letter) => namedByDate(setDate(letter, date)), 'date')
}

/** The date of the letter where it prints; pressing it opens the month. */
export function DateOnPaper() {
  const date = useLetterFrame((open) => open.structure.date)
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  const shown = date ? longDate(date) : '[datum]'
  return (
    <DialogTrigger>
      <AriaButton
        id={placeId.field('date')}
        className="paper-button"
        isDisabled={isReadOnly}
        aria-label={`${pageText.date}: ${date ? shown : pageText.clearDate}`}
      >
        {date ? shown : <span className="paper-text__name">{pageText.date.toLowerCase()}</span>}
      </AriaButton>
      {/* The dialog has the name; a box around it with the same one would be read twice. */}
      <Popover className="popover" placement="bottom start" aria-labelledby="">
        <Dialog aria-label={pageText.pickDate} className="date-popover">
          {({ close }) => (
            <>
              <DateField label={pageText.date} value={date} onChange={change} autoFocus />
              <MonthCalendar
                label={pageText.pickDate}
                value={date}
                onChange={(picked) => {
                  change(picked)
                  close()
                }}
              />
              {date && (
                <Button
                  look="link"
                  onPress={() => {
                    change(null)
                    close()
                  }}
                >
                  {pageText.clearDate}
                </Button>
              )}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
