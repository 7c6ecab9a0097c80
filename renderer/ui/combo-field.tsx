import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { Icon } from './icon'

type Props = {
  readonly label: string
  readonly value: string
  readonly choices: readonly string[]
  readonly onChange: (value: string) => void
  readonly hideLabel?: boolean
}

/** A text field with suggestions; anything else may be typed as well. */
export function ComboField({ label, value, choices, onChange, hideLabel = false }: Props) {
  const items = choices.map((name) => ({ name }))
  return (
    <ComboBox
      className="field"
      allowsCustomValue
      menuTrigger="focus"
      inputValue={value}
      onInputChange={onChange}
      defaultItems={items}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      <div className="combo">
        <Input className="field__input" />
        <Button className="button button--icon combo__button">
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<{ name: string }> className="list-box">
          {({ name }) => (
            <ListBoxItem id={name} textValue={name} className="list-box__item">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
