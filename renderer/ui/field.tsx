import type { ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { SearchedField } from './searched-field'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: ReactNode
  readonly rows?: number
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** Keep the label for screen readers only, where the place makes it plain. */
  readonly hideLabel?: boolean
  readonly isReadOnly?: boolean
  readonly onSubmit?: () => void
  /** What is wrong with what stands there and what to do; the box is marked. */
  readonly error?: string
  readonly inputMode?: 'decimal'
  /** Holds words of the letter: what is looked for is marked in it. */
  readonly isSearched?: boolean
}

/** A labelled text field: label, help, then the box, in the order in which people read. */
export function Field({
  label,
  value,
  onChange,
  help,
  rows,
  placeholder,
  autoFocus,
  isReadOnly,
  onSubmit,
  hideLabel,
  error,
  inputMode,
  isSearched = false,
}: Props) {
  const shared = {
    className: 'field__input',
    ...(placeholder ? { placeholder } : {}),
    ...(inputMode ? { inputMode } : {}),
  }
  const box = rows ? (
    <TextArea {...shared} rows={rows} />
  ) : (
    <Input {...shared} onKeyDown={(event) => event.key === 'Enter' && onSubmit?.()} />
  )
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isReadOnly={isReadOnly ?? false}
      autoFocus={autoFocus ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      {help && (
        <Text slot="description" className="field__help">
          {help}
        </Text>
      )}
      <SearchedField text={value} isSearched={isSearched}>
        {box}
      </SearchedField>
      <FieldError className="field__error">{error}</FieldError>
    </TextField>
  )
}
