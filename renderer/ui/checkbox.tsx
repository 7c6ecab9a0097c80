import { Checkbox as AriaCheckbox } from 'react-aria-components'

type Props = {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A choice that is on or off. */
export function Checkbox({ label, isSelected, onChange }: Props) {
  return (
    <AriaCheckbox className="checkbox" isSelected={isSelected} onChange={onChange}>
      <span className="checkbox__box" aria-hidden="true">
        {isSelected && '✓'}
      </span>
      {label}
    </AriaCheckbox>
  )
}
