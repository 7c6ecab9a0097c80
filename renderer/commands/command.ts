/** Where a command stands in menus and in the list of shortcuts. */
export type CommandGroup = 'file' | 'edit' | 'text' | 'answers' | 'go' | 'view' | 'help'

/** Something that the person can have done: button, menu, shortcut and palette all come from this one record. */
export type Command = {
  /** Shared with the native menu. */
  readonly id: string
  readonly group: CommandGroup
  readonly label: string
  /** Words for a button, where the label is too long. */
  readonly short?: string
  /** Other words that people use for it: found by them, shown nowhere. */
  readonly alsoCalled?: string
  /** Keys as in "Mod+Shift+E"; Mod is Ctrl, or ⌘ on a Mac. */
  readonly keys?: string
  readonly isEnabled: () => boolean
  readonly run: () => void
}
