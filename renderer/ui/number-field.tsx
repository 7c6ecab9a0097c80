import { useState } from 'react'
import { Field } from './field'

type Props = {
  readonly label: string
  readonly value: number
  /** NaN where what was typed is no number: the text stays as it is, so that it can be mended. */
  readonly onChange: (value: number) => void
  readonly help?: string
  readonly error?: string | undefined
}

const asText = (value: number) => (Number.isNaN(value) ? '' : String(value).replace('.', ','))

const read = (text: string) => (/^\s*-?\d+(?:[.,]\d+)?\s*$/.test(text) ? Number(text.trim().replace(',', '.')) : NaN)

/** A number as it is written in Dutch: "66,4". A point is understood too. */
export function NumberField({ label, value, onChange, help, error }: Props) {
  const [text, setText] = useState(asText(value))
  // What is typed stays as typed ("66,") for as long as it says the same as the value.
  const shown = Object.is(read(text), value) ? text : asText(value)
  return (
    <Field
      label={label}
      value={shown}
      inputMode="decimal"
      onChange={(next) => {
        setText(next)
        onChange(read(next))
      }}
      {...(help ? { help } : {})}
      {...(error === undefined ? {} : { error })}
    />
  )
}
