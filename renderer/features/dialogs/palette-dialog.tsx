import { useState } from 'react'
import { Autocomplete, Input, type Key, Label, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components'
import { closeDialog } from '../../app/view-store'
import { answersTo } from '../../commands/answers-to'
import { commandById, commands, runCommand } from '../../commands/registry'
import { shortcutText } from '../../commands/shortcut'
import { groupText } from '../../text/commands'
import { paletteText } from '../../text/dialogs'
import { Dialog } from '../../ui/dialog'

/** Every command by name, to be found by typing a few letters of what one calls it. */
export function PaletteDialog() {
  const { contains } = useFilter({ sensitivity: 'base' })
  const isFound = (_: string, typed: string, { key }: { readonly key: Key }) =>
    answersTo(commandById(String(key)), typed, contains)
  const [disabled] = useState(() => commands.filter((command) => !command.isEnabled()).map(({ id }) => id))
  const run = (id: string) => {
    closeDialog()
    // The dialog gives the focus back first: commands act on where the caret was.
    requestAnimationFrame(() => {
      runCommand(id)
    })
  }
  return (
    <Dialog title={paletteText.title} onClose={closeDialog}>
      <Autocomplete filter={isFound}>
        <SearchField className="field palette-search" autoFocus>
          <Label className="visually-hidden">{paletteText.label}</Label>
          <Input className="field__input" placeholder={paletteText.label} />
        </SearchField>
        <Menu
          aria-label={paletteText.title}
          className="list-box palette"
          items={commands}
          disabledKeys={disabled}
          onAction={(key) => {
            run(String(key))
          }}
          renderEmptyState={() => paletteText.none}
        >
          {({ id, label, group, keys }) => (
            <MenuItem id={id} textValue={label} className="menu__item">
              <span>
                {label.replace('…', '')} <span className="quiet">{groupText[group]}</span>
              </span>
              {keys && <kbd className="shortcut">{shortcutText(keys)}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  )
}
