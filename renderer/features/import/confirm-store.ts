import { create } from 'zustand'
import type { Incoming } from '../../app/incoming'
import { beginHistory, endMerge, step, stepBack, stepForth, type History } from './edit-history'
import { editUnderstanding, type Edit } from './edit-understanding'
import { itemOrder } from './item-order'
import { understandingOf, type ItemKey, type Understanding } from './understanding'

type Confirm = {
  readonly incoming: Incoming
  readonly history: History<Understanding>
  /** The row that is chosen: its passages are lit in the source. Always one that is there. */
  readonly selected: ItemKey
  readonly editing: ItemKey | null
  /** Where it was chosen: the other side follows. */
  readonly chosenIn: 'source' | 'list'
  /** Counts the times that the focus must go to the chosen row. */
  readonly focus: number
}

type Store = { readonly confirm: Confirm | null }

export const useConfirmStore = create<Store>(() => ({ confirm: null }))

/** A part of what is confirmed; only for what is shown inside the confirm view. */
export function useConfirm<T>(select: (confirm: Confirm) => T): T {
  return useConfirmStore(({ confirm }) => {
    if (!confirm) throw new Error('nothing is being confirmed')
    return select(confirm)
  })
}

export const useUnderstanding = (): Understanding => useConfirm(({ history }) => history.present)

function change(act: (confirm: Confirm) => Confirm): void {
  useConfirmStore.setState((state) => (state.confirm ? { confirm: act(state.confirm) } : state))
}

/** Begins confirming a document. */
export function beginConfirm(incoming: Incoming): void {
  const understanding = understandingOf(incoming.source, incoming.parsed, incoming.withAnswers)
  const selected = itemOrder(understanding)[0] ?? ''
  useConfirmStore.setState({
    confirm: {
      incoming,
      history: beginHistory(understanding),
      ...{ selected, editing: null, chosenIn: 'list', focus: 0 },
    },
  })
}

export const endConfirm = (): void => {
  useConfirmStore.setState({ confirm: null })
}

/** The chosen row, or the one that stands in its place now that it is gone. */
function stillThere(selected: ItemKey, before: Understanding, now: Understanding): ItemKey {
  const rows = itemOrder(now)
  if (rows.includes(selected)) return selected
  const was = itemOrder(before).indexOf(selected)
  return rows[Math.max(0, Math.min(was, rows.length - 1))] ?? ''
}

const withHistory = (confirm: Confirm, history: History<Understanding>, focus = 0): Confirm => {
  const { present } = history
  if (present === confirm.history.present) return confirm
  const selected = stillThere(confirm.selected, confirm.history.present, present)
  const editing = selected === confirm.selected ? confirm.editing : null
  return { ...confirm, history, selected, editing, focus: confirm.focus + focus }
}

/** Does an edit as one step; steps with the same key that follow each other are one. */
export function edit(what: Edit, mergeKey: string | null = null): void {
  change((confirm) => {
    const { history, incoming } = confirm
    return withHistory(confirm, step(history, editUnderstanding(history.present, what, incoming.source), mergeKey))
  })
}

/** Does an edit from a row, and brings the focus to the row that is chosen afterwards. */
export function editFromRow(what: Edit): void {
  edit(what)
  focusRow()
}

export const undoConfirm = (): void => {
  change((confirm) => withHistory(confirm, stepBack(confirm.history), 1))
}

export const redoConfirm = (): void => {
  change((confirm) => withHistory(confirm, stepForth(confirm.history), 1))
}

export const selectItem = (selected: ItemKey, chosenIn: Confirm['chosenIn']): void => {
  change((confirm) =>
    confirm.selected === selected
      ? confirm
      : { ...confirm, selected, chosenIn, editing: null, history: endMerge(confirm.history) },
  )
}

/** Chooses a row and brings the focus there. */
export const goToItem = (selected: ItemKey): void => {
  selectItem(selected, 'list')
  focusRow()
}

export const focusRow = (): void => {
  change((confirm) => ({ ...confirm, focus: confirm.focus + 1 }))
}

export const startEditing = (editing: ItemKey): void => {
  change((confirm) => ({ ...confirm, selected: editing, editing, history: endMerge(confirm.history) }))
}

export const stopEditing = (): void => {
  change((confirm) => ({ ...confirm, editing: null, history: endMerge(confirm.history), focus: confirm.focus + 1 }))
}
