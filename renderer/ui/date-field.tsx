import { parseDate } from '@internationalized/date'
import { DateField as AriaDateField, DateInput, DateSegment, Label, Text } from 'react-aria-components'

type Props = {
  readonly label: string
  /** `YYYY-MM-DD`, or null while unknown. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly help?: string
  readonly autoFocus?: boolean
  readonly isReadOnly?: boolean
}

/** Day, month and year typed one after the other, in the Dutch order. */
export function DateField({ label, value, onChange, help, autoFocus, isReadOnly }: Props) {
  return (
    <AriaDateField
      className="field"
      value={value ? parseDate(value) : null}
      onChange={(date) => {
        onChange(date ? date.toString() : null)
      }}
      autoFocus={autoFocus ?? false}
      isReadOnly={isReadOnly ?? false}
      shouldForceLeadingZeros={false}
    >
      <Label className="field__label">{label}</Label>
      {help && (
        <Text slot="description" className="field__help">
          {help}
        </Text>
      )}
      <DateInput className="date-input">
        {(segment) => <DateSegment segment={segment} className="date-input__segment" />}
      </DateInput>
    </AriaDateField>
  )
}
