type Props = {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A choice that is on or off. */
export function Checkbox({ label, isSelected, onChange }: Props) {
  return (
    <label className="checkbox">
      <input
        type="checkbox"
        className="checkbox__box"
        checked={isSelected}
        onChange={({ target }) => {
          onChange(target.checked)
        }}
      />
      {label}
    </label>
  )
}
