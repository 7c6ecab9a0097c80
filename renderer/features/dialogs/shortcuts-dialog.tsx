import { closeDialog } from '../../app/view-store'
import { commands } from '../../commands/registry'
import type { CommandGroup } from '../../commands/command'
import { shortcutText } from '../../commands/shortcut'
import { groupText } from '../../text/commands'
import { shortcutsTitle } from '../../text/dialogs'
import { Dialog } from '../../ui/dialog'

const groups = Object.keys(groupText) as CommandGroup[]

function Group({ group }: { readonly group: CommandGroup }) {
  const withKeys = commands.filter((command) => command.group === group && command.keys !== undefined)
  if (withKeys.length === 0) return null
  return (
    <section className="shortcuts__group">
      <h3>{groupText[group]}</h3>
      <dl>
        {withKeys.map(({ id, label, keys }) => (
          <div key={id} className="shortcuts__row">
            <dt>{label.replace('…', '')}</dt>
            <dd>
              <kbd className="shortcut">{shortcutText(keys ?? '')}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** All shortcuts, made from the same records as buttons and menus. */
export function ShortcutsDialog() {
  return (
    <Dialog wide title={shortcutsTitle} onClose={closeDialog} closeOnly>
      <div className="shortcuts">
        {groups.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
    </Dialog>
  )
}
