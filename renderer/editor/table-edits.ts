import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  TableCellHeaderStates,
} from '@lexical/table'
import type { TableCellNode, TableNode, TableSelection } from '@lexical/table'
import { $getSelection, $isRangeSelection } from 'lexical'
import type { RangeSelection } from 'lexical'
import type { TableEdit } from './text-command'

/** Changes the table in which the caret stands or cells are selected; nothing happens outside one. */
export function $editTable(selection: RangeSelection | TableSelection, edit: TableEdit): boolean {
  const cell = $findCellNode(selection.anchor.getNode())
  const table = cell === null ? null : $findTableNode(cell)
  if (table === null) return false
  const hadHeader = $hasHeaderRow(table)
  $changeTable(table, edit, hadHeader)
  if (table.isAttached() && edit !== 'toggle-header-row') $setHeaderRow(table, hadHeader)
  return true
}

/** Tab in the last cell gives the table another row, as in Word. False anywhere else. */
export function $addRowAtEnd(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const cell = $findCellNode(selection.anchor.getNode())
  if (cell === null || !$isLastCell(cell)) return false
  return $editTable(selection, 'row-below')
}

/** The caret comes to what was added, as in Word: what is typed then belongs there. */
function $insertRow(below: boolean): void {
  const first = $insertTableRowAtSelection(below)?.getFirstChild()
  if ($isTableCellNode(first)) first.selectStart()
}

const $isLastCell = (cell: TableCellNode) =>
  cell.getNextSibling() === null && cell.getParentOrThrow().getNextSibling() === null

function $changeTable(table: TableNode, edit: TableEdit, hadHeader: boolean): void {
  switch (edit) {
    case 'row-above':
      $insertRow(false)
      break
    case 'row-below':
      $insertRow(true)
      break
    case 'column-before':
      $insertTableColumnAtSelection(false)
      break
    case 'column-after':
      $insertTableColumnAtSelection(true)
      break
    case 'delete-row':
      $deleteTableRowAtSelection()
      break
    case 'delete-column':
      $deleteTableColumnAtSelection()
      break
    case 'delete-table':
      table.selectPrevious()
      table.remove()
      break
    case 'toggle-header-row':
      $setHeaderRow(table, !hadHeader)
      break
  }
}

/** Whether row 1 names the columns. */
export function $hasHeaderRow(table: TableNode): boolean {
  const [first] = table.getChildren()
  if (!$isTableRowNode(first)) return false
  const cells = first.getChildren().filter($isTableCellNode)
  return cells.length > 0 && cells.every((cell) => cell.hasHeaderState(TableCellHeaderStates.ROW))
}

/** Only row 1 can name the columns: a row added above it takes that over, and no other row keeps it. */
function $setHeaderRow(table: TableNode, headerRow: boolean): void {
  table
    .getChildren()
    .filter($isTableRowNode)
    .forEach((row, index) => {
      const state = headerRow && index === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS
      for (const cell of row.getChildren())
        if ($isTableCellNode(cell)) cell.setHeaderStyles(state, TableCellHeaderStates.BOTH)
    })
}
