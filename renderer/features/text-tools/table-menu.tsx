import type { TableEdit } from '../../editor/text-command'
import { writeAtCaret } from '../../app/text-at-caret'
import { tableEditText, textToolsText } from '../../text/text-tools'
import { Button } from '../../ui/button'
import { Menu, type MenuEntry } from '../../ui/menu'

const edits = Object.keys(tableEditText) as TableEdit[]
const entries = edits.map((id): MenuEntry => ({ kind: 'item', id, label: tableEditText[id] }))

/** Rows and columns of the table in which the caret stands. */
export function TableMenu() {
  return (
    <Menu
      label={textToolsText.table}
      trigger={
        <Button icon="down" tooltip={textToolsText.table} preventFocusOnPress>
          {textToolsText.table}
        </Button>
      }
      entries={entries}
      onChoose={(id) => {
        const edit = edits.find((known) => known === id)
        if (edit) writeAtCaret({ kind: 'table-edit', edit })
      }}
    />
  )
}
