import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { SourceBlock } from '../../../letter/questions/source-document'
import { confirmText } from '../../text/import'
import { selectItem, useConfirm, useUnderstanding } from './confirm-store'
import { targetOf } from './item-order'
import { keysInSource, sourceSegments, type Segment } from './source-segments'
import type { ItemKey, Understanding } from './understanding'

type BlockProps = { readonly block: SourceBlock; readonly segments: readonly Segment[]; readonly signature: string }

const className = ({ role, keys }: Segment) =>
  `claim claim--${role === 'understood' && keys.length === 0 ? 'plain' : role}`

/** One paragraph or line of the source. */
const SourceBlockView = memo(
  function SourceBlockView({ block, segments }: BlockProps) {
    const text = segments.map((segment, at) => (
      <span key={at} className={className(segment)} data-keys={segment.keys.join(' ')}>
        {segment.raised ? <sup>{segment.text}</sup> : segment.text}
        {segment.role === 'left-over' && <span className="visually-hidden"> ({confirmText.leftOver})</span>}
      </span>
    ))
    return (
      <p className={`source-block source-block--${block.kind ?? 'paragraph'}`} data-level={block.level}>
        {block.label !== undefined && <span className="source-block__label">{block.label} </span>}
        {text}
      </p>
    )
  },
  (before, after) => before.block === after.block && before.signature === after.signature,
)

const signatureOf = (segments: readonly Segment[]) =>
  segments.map(({ text, keys, role }) => `${String(text.length)}${role}${keys.join(' ')}`).join('|')

type BlocksProps = { readonly blocks: readonly SourceBlock[]; readonly segments: readonly (readonly Segment[])[] }

/** All of the source; drawn anew only when an edit gave a stretch to another part, never when a row is chosen. */
const SourceBlocks = memo(function SourceBlocks({ blocks, segments }: BlocksProps) {
  return blocks.map((block, at) => {
    const own = segments[at] ?? []
    return <SourceBlockView key={at} block={block} segments={own} signature={signatureOf(own)} />
  })
})

/** What is lit with a chosen row: a remark lights what it is about as well. */
function litKeys(selected: ItemKey, { points }: Understanding): readonly ItemKey[] {
  const at = selected.startsWith('point:') ? Number(selected.slice('point:'.length)) : -1
  const target = points[at] ? targetOf(points[at].remark) : null
  return target === null ? [selected] : [selected, target]
}

function light(pane: HTMLElement, keys: readonly ItemKey[]): Element | undefined {
  for (const old of pane.querySelectorAll('[data-lit]')) old.removeAttribute('data-lit')
  const lit = keys.flatMap((key) => [...pane.querySelectorAll(`[data-keys~="${key}"]`)])
  for (const element of lit) element.setAttribute('data-lit', '')
  return lit[0]
}

const keysAt = (target: EventTarget): readonly string[] =>
  target instanceof Element ? (target.closest('[data-keys]')?.getAttribute('data-keys')?.split(' ') ?? []) : []

function choose({ target }: MouseEvent): void {
  // Who selects text to copy it does not choose a row.
  if (document.getSelection()?.isCollapsed === false) return
  const [key] = keysAt(target)
  if (key) selectItem(key, 'source')
}

/** The document as it came in. What is chosen at the right lights up here, and the other way round. */
export function SourcePane() {
  const { source, parsed } = useConfirm(({ incoming }) => incoming)
  const selected = useConfirm((confirm) => confirm.selected)
  const chosenIn = useConfirm((confirm) => confirm.chosenIn)
  const understanding = useUnderstanding()
  const segments = useMemo(() => sourceSegments(source, parsed, understanding), [source, parsed, understanding])
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!pane.current) return
    const first = light(pane.current, litKeys(selected, understanding))
    if (chosenIn === 'list') first?.scrollIntoView({ block: 'center' })
    else first?.scrollIntoView({ block: 'nearest' })
  }, [selected, chosenIn, understanding])
  const walk = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || event.altKey || event.ctrlKey || event.shiftKey) return
    const keys = keysInSource(segments)
    const next = keys[keys.indexOf(selected) + by]
    event.preventDefault()
    if (next !== undefined) selectItem(next, 'source')
  }
  return (
    // The pane scrolls and is walked through with the arrows, so it takes the focus; what it says stands at the right too.
    <section
      ref={pane}
      className={`confirm__source confirm__source--${source.flow}`}
      aria-label={confirmText.source}
      aria-describedby="bron-hulp"
      tabIndex={0}
      onMouseUp={choose}
      onKeyDown={walk}
    >
      <p id="bron-hulp" className="visually-hidden">
        {confirmText.sourceHelp}
      </p>
      <SourceBlocks blocks={source.blocks} segments={segments} />
    </section>
  )
}
