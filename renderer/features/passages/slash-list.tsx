import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { FoundPassage } from '../../../letter/passages/search-passages'
import { closeSlash, fillSlash, onSlashKey, useSlash, type OpenSlash, type SlashKey } from '../../editor/slash-state'
import { regionIds } from '../../app/regions'
import { passagesText, validityText } from '../../text/passages'
import { filledForLetter, warnWhenStale } from './fill'
import { useFoundPassages } from './use-found-passages'

const MOST_SHOWN = 8
const LIST_HEIGHT_PX = 320

function choose(found: FoundPassage): void {
  fillSlash(filledForLetter(found.passage))
  warnWhenStale(found)
}

/** The text field keeps the focus and tells which line of the list is at work (ARIA 1.2, `aria-activedescendant`). */
function usePointsAt(open: OpenSlash, list: string, active: string | null): void {
  useEffect(() => {
    const root = open.editor.getRootElement()
    if (!root) return
    root.setAttribute('aria-controls', list)
    if (active === null) root.removeAttribute('aria-activedescendant')
    else root.setAttribute('aria-activedescendant', active)
    return () => {
      root.removeAttribute('aria-controls')
      root.removeAttribute('aria-activedescendant')
    }
  }, [open.editor, list, active])
}

/** Up and down go round, Enter and Tab put in, Escape leaves what was typed. */
function useListKeys(found: readonly FoundPassage[]): readonly [number, (index: number) => void] {
  const [active, setActive] = useState(0)
  const index = Math.min(active, Math.max(0, found.length - 1))
  const latest = useRef<(key: SlashKey) => boolean>(() => false)
  useEffect(() => {
    latest.current = (key) => {
      if (key === 'close') {
        closeSlash()
        return true
      }
      const chosen = found[index]
      if (!chosen) return false
      if (key === 'choose') choose(chosen)
      else setActive((index + (key === 'down' ? 1 : -1) + found.length) % found.length)
      return true
    }
  }, [found, index])
  useEffect(() => onSlashKey((key) => latest.current(key)), [])
  return [index, setActive]
}

function List({ open }: { readonly open: OpenSlash }) {
  const id = useId()
  const found = useFoundPassages(open.query).slice(0, MOST_SHOWN)
  const [active, setActive] = useListKeys(found)
  const optionId = (index: number) => `${id}-${String(index)}`
  usePointsAt(open, id, found.length > 0 ? optionId(active) : null)
  const { left, bottom } = open.place
  const isLow = bottom + LIST_HEIGHT_PX > window.innerHeight
  const place = isLow ? { left, bottom: window.innerHeight - bottom + 24 } : { left, top: bottom + 4 }
  return createPortal(
    <div className="popover slash" style={place}>
      <ul id={id} role="listbox" aria-label={passagesText.title} className="list-box">
        {found.map((one, index) => (
          <li
            key={one.passage.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className={`list-box__item list-box__item--wide${index === active ? ' slash__active' : ''}`}
            onPointerMove={() => {
              setActive(index)
            }}
            // The caret stays in the text.
            onPointerDown={(event) => {
              event.preventDefault()
            }}
            onClick={() => {
              choose(one)
            }}
          >
            <span className="list-box__name">{one.passage.title}</span>
            <span className={one.validity === 'valid' ? 'quiet' : 'warning'}>
              {validityText(one.validity, one.passage) || one.passage.tags.join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className={found.length === 0 ? 'quiet slash__none' : 'visually-hidden'}>
        {found.length === 0 ? passagesText.none : passagesText.found(found.length)}
      </p>
    </div>,
    // Among the page's own content, so that it is read out with it.
    document.getElementById(regionIds.page) ?? document.body,
  )
}

/** The list of standard passages at a line that begins with "/". */
export function SlashList() {
  const open = useSlash((slash) => slash.open)
  return open && <List key={open.nodeKey} open={open} />
}
