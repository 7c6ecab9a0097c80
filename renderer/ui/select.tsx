import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { Icon } from './icon'

export type Choice<T extends string> = { readonly id: T; readonly label: string }

type Props<T extends string> = {
  readonly label: string
  readonly value: T
  readonly choices: readonly Choice<T>[]
  readonly onChange: (value: T) => void
  readonly isDisabled?: boolean
  /** Keep the label for screen readers only, where the place makes it plain. */
  readonly hideLabel?: boolean
}

/** A choice of one from a list. */
export function Select<T extends string>({ label, value, choices, onChange, isDisabled, hideLabel = false }: Props<T>) {
  const choose = (key: unknown) => {
    const choice = choices.find((c) => c.id === key)
    if (choice) onChange(choice.id)
  }
  return (
    <AriaSelect className="field" value={value} onChange={choose} isDisabled={isDisabled ?? false}>
      <Label className={hideLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      <Button className="button button--outlined select__button">
        <SelectValue />
        <Icon name="down" />
      </Button>
      {/* Names of their own: the label cannot be read while the list makes the rest of the window rest. */}
      <Popover className="popover" aria-label={label} aria-labelledby="">
        <ListBox aria-label={label} aria-labelledby="" className="list-box" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="list-box__item">
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
