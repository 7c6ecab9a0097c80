import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { Icon } from './icon'
import { SearchedField } from './searched-field'

type Props = {
  readonly label: string
  readonly value: string
  readonly choices: readonly string[]
  readonly onChange: (value: string) => void
  readonly hideLabel?: boolean
  /** Holds words of the letter: what is looked for is marked in it. */
  readonly isSearched?: boolean
}

/** A text field with suggestions; anything else may be typed as well. */
export function ComboField({ label, value, choices, onChange, hideLabel = false, isSearched = false }: Props) {
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
        <SearchedField text={value} isSearched={isSearched}>
          <Input className="field__input" />
        </SearchedField>
        <Button className="button button--icon combo__button">
          <Icon name="down" />
        </Button>
      </div>
      {/* Names of their own: the label cannot be read while the list makes the rest of the window rest. */}
      <Popover className="popover" aria-label={label} aria-labelledby="">
        <ListBox<{ name: string }> aria-label={label} aria-labelledby="" className="list-box">
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
