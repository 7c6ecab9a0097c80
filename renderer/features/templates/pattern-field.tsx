import { useRef } from 'react'
import { placeNames } from '../../../letter/model/fill-pattern'
import { editTemplateText } from '../../text/templates'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Menu } from '../../ui/menu'

type Props = {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  readonly error?: string | undefined
}

const places = Object.entries(placeNames).map(([id, what]) => ({ kind: 'item' as const, id, label: `${id}: ${what}` }))

/** A text with places that the letter fills; the places are picked, not typed. */
export function PatternField({ label, help, value, onChange, rows, error }: Props) {
  const caret = useRef<readonly [number, number]>([value.length, value.length])
  return (
    <div
      className="pattern-field"
      onSelect={({ target }) => {
        if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
          caret.current = [target.selectionStart ?? value.length, target.selectionEnd ?? value.length]
        }
      }}
    >
      <Field
        label={label}
        value={value}
        onChange={onChange}
        {...(help ? { help } : {})}
        {...(rows ? { rows } : {})}
        {...(error === undefined ? {} : { error })}
      />
      <Menu
        label={`${editTemplateText.insertPlace}: ${label}`}
        trigger={
          <Button look="link" icon="plus" aria-label={`${editTemplateText.insertPlace}: ${label}`}>
            {editTemplateText.insertPlace}
          </Button>
        }
        entries={places}
        onChoose={(place) => {
          const [from, to] = caret.current
          onChange(`${value.slice(0, from)}{{${place}}}${value.slice(to)}`)
        }}
      />
    </div>
  )
}
