import type { KeyboardEvent, ReactNode } from 'react'
import { Icon } from '../../ui/icon'
import { selectItem, startEditing } from './confirm-store'
import type { ItemKey } from './understanding'

type Props = {
  readonly item: ItemKey
  readonly label: string
  readonly isCurrent: boolean
  /** The row is not sure and is marked as such. */
  readonly isUncertain?: boolean
  readonly className?: string
  /** What Enter does; by itself it begins editing. */
  readonly onEnter?: () => void
  /** Keys of this kind of row besides arrows and Enter; true when the key was used. */
  readonly onKey?: (event: KeyboardEvent) => boolean
  readonly children: ReactNode
}

/** A row of the understanding: chosen with the arrows or the mouse, changed with Enter. */
export function Row({ item, label, isCurrent, isUncertain, className = '', onEnter, onKey, children }: Props) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return
    const used = onKey?.(event) ?? false
    const enters = !used && event.key === 'Enter' && !event.ctrlKey && !event.altKey
    if (enters && onEnter) onEnter()
    else if (enters) startEditing(item)
    if (used || enters) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  return (
    <li
      className={`row ${isCurrent ? 'row--current' : ''} ${isUncertain ? 'row--uncertain' : ''} ${className}`}
      data-item={item}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={label}
      aria-describedby={`tekst-${item} twijfel-${item}`}
      aria-current={isCurrent ? 'true' : undefined}
      onFocus={(event) => {
        if (event.target === event.currentTarget) selectItem(item, 'list')
      }}
      onClick={() => {
        selectItem(item, 'list')
      }}
      onKeyDown={press}
    >
      {children}
    </li>
  )
}

/** Why a row is not sure, in words and with a sign; it is read out with the row. */
export function RowDoubt({ of, doubts }: { readonly of: ItemKey; readonly doubts: string }) {
  return (
    <p className="row__doubt" id={`twijfel-${of}`}>
      <Icon name="alert" />
      <span>{doubts}</span>
    </p>
  )
}

/** Goes from row to row with the arrows, Home and End. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (!(event.target instanceof HTMLElement) || event.target.dataset.item === undefined) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')]
  const here = rows.indexOf(event.target)
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key]
  const row = to === undefined ? undefined : rows[to]
  if (to === undefined) return
  event.preventDefault()
  row?.focus()
}
