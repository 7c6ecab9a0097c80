import { useMemo, type DragEvent, type KeyboardEvent, type RefObject } from 'react'
import { moveAnswer } from '../../../letter/model/edit-questions'
import type { AnswerId } from '../../../letter/model/letter'
import { editLetter } from '../../app/edit-letter'
import { goStraightToAnswer } from '../../app/go-to'
import { openLetter } from '../../app/letter-store'
import { changeView, useView } from '../../app/view-store'
import { editText } from '../../text/edits'
import type { RowActions } from './part-row'

const idAt = (index: number): AnswerId | undefined => openLetter()?.structure.answers[index]?.id

function toggle(index: number): void {
  const id = idAt(index)
  if (id === undefined) return
  const { selected } = useView.getState()
  changeView({ selected: selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id] })
}

function go(index: number): void {
  const id = idAt(index)
  if (id !== undefined) goStraightToAnswer(id)
}

function moveTo(from: number, to: number): void {
  const id = idAt(from)
  if (id !== undefined && from !== to) editLetter(editText.move, (letter) => moveAnswer(letter, id, to))
}

/** How far a key moves in the list; null for other keys. */
function stepOf(key: string, last: number, index: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1)
    case 'ArrowUp':
      return Math.max(0, index - 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

function onKey(list: HTMLElement | null, index: number, event: KeyboardEvent): void {
  const last = (openLetter()?.structure.answers.length ?? 1) - 1
  const to = event.ctrlKey || event.altKey || event.metaKey ? null : stepOf(event.key, last, index)
  if (to !== null) {
    event.preventDefault()
    if (event.shiftKey) toggle(to)
    list?.querySelector<HTMLElement>(`[data-row="${String(to)}"]`)?.focus()
  } else if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    if (event.key === 'Enter') go(index)
    else toggle(index)
  }
}

let dragged: number | null = null

/** Where what is dragged would land: before this row or after it. */
function showLanding(row: HTMLElement, index: number): void {
  if (dragged !== null && dragged !== index) row.dataset.drop = dragged > index ? 'before' : 'after'
}

function hideLanding(row: HTMLElement): void {
  delete row.dataset.drop
}

const dragging = {
  onDragStart: (index: number, event: DragEvent) => {
    dragged = index
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', '')
  },
  onDragOver: (index: number, event: DragEvent<HTMLElement>) => {
    if (dragged === null) return
    event.preventDefault()
    showLanding(event.currentTarget, index)
    event.dataTransfer.dropEffect = 'move'
  },
  onDragLeave: ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => {
    // From the row to the words in it is no leaving.
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) hideLanding(currentTarget)
  },
  onDragEnd: () => {
    dragged = null
  },
  onDrop: (index: number, event: DragEvent<HTMLElement>) => {
    hideLanding(event.currentTarget)
    if (dragged === null) return
    event.preventDefault()
    moveTo(dragged, index)
    dragged = null
  },
}

/** The actions of the rows, made once: they look the letter up when they are used. */
export function useRowActions(list: RefObject<HTMLElement | null>): RowActions {
  return useMemo(
    () => ({
      ...{ go, toggle, ...dragging },
      focusRow: (index) => {
        changeView({ activeAnswer: idAt(index) ?? null })
      },
      onKey: (index, event) => {
        onKey(list.current, index, event)
      },
    }),
    [list],
  )
}
