import { TableCellNode } from '@lexical/table'
import { defineExtension, mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { roleOfHeader } from '../role-of-header'

/** A cell of the first row heads its column for a screen reader only once there is a name in it. */
export const emptyHeadersExtension = defineExtension({
  name: 'antwoordbrief/empty-headers',
  register: (editor) =>
    mergeRegister(
      editor.registerMutationListener(TableCellNode, (changes) => {
        setRoles(editor, changes.keys())
      }),
      // Words within a cell are no change of the cell itself; those around the caret are few.
      editor.registerUpdateListener(({ dirtyElements }) => {
        setRoles(editor, dirtyElements.keys())
      }),
    ),
})

function setRoles(editor: LexicalEditor, keys: Iterable<NodeKey>): void {
  for (const key of keys) {
    const element = editor.getElementByKey(key)
    if (element?.localName === 'th') setRole(element, roleOfHeader(element.textContent))
  }
}

function setRole(cell: HTMLElement, role: string | undefined): void {
  if (role === undefined) cell.removeAttribute('role')
  else cell.setAttribute('role', role)
}
