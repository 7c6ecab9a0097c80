import type { ReactElement } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'

export type MenuEntry =
  | { readonly kind: 'item'; readonly id: string; readonly label: string; readonly shortcut?: string }
  | { readonly kind: 'line'; readonly id: string }

type Props = {
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly entries: readonly MenuEntry[]
  readonly disabled?: readonly string[]
  readonly onChoose: (id: string) => void
}

/** A list of actions that opens from a button. */
export function Menu({ label, trigger, entries, disabled = [], onChoose }: Props) {
  return (
    <MenuTrigger>
      {trigger}
      {/* A name of its own: that of the button cannot be read while the list makes the rest of the window rest. */}
      <Popover className="popover" aria-label={label} aria-labelledby="">
        <AriaMenu
          aria-label={label}
          aria-labelledby=""
          className="list-box"
          disabledKeys={disabled}
          onAction={(key) => {
            onChoose(String(key))
          }}
        >
          {entries.map((entry) =>
            entry.kind === 'line' ? (
              <Separator key={entry.id} className="menu__separator" />
            ) : (
              <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className="menu__item">
                <span>{entry.label}</span>
                {entry.shortcut && <kbd className="shortcut">{entry.shortcut}</kbd>}
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
