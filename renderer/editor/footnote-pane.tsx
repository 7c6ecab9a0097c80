import type { LexicalEditor } from 'lexical'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'
import { editorWords } from '../text/editor-words'
import { closeFootnote, useOpenFootnote } from './footnote-pane-state'
import type { OpenFootnote } from './footnote-pane-state'
import { leaveFootnote, openNoteEditor, removeFootnote } from './note-editor'

/** The small pane in which the text of a footnote of this editor is written, right under its number. */
export function FootnotePane({ editor }: { readonly editor: LexicalEditor }) {
  const open = useOpenFootnote((state) => (state.open?.editor === editor ? state.open : null))
  return open === null ? null : <Pane key={`${open.nodeKey} ${String(open.withCaret)}`} footnote={open} />
}

function Pane({ footnote }: { readonly footnote: OpenFootnote }) {
  const pane = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  usePlaceUnder(pane, footnote)
  useNoteEditor(text, footnote)
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) closeFootnote()
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && event.target === text.current)) return
    event.preventDefault()
    event.stopPropagation()
    leaveFootnote(footnote)
  }
  return (
    <div
      ref={pane}
      popover="manual"
      role="dialog"
      aria-label={editorWords.footnote}
      className="ab-footnote-pane"
      onBlur={leave}
      onKeyDownCapture={handleKey}
    >
      <div
        ref={text}
        className="ab-text ab-footnote-text"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-label={editorWords.footnoteText}
        lang="nl"
        spellCheck
      />
      <div className="ab-footnote-buttons">
        <button
          type="button"
          onClick={() => {
            removeFootnote(footnote)
          }}
        >
          {editorWords.removeFootnote}
        </button>
        <button
          type="button"
          onClick={() => {
            leaveFootnote(footnote)
          }}
        >
          {editorWords.done}
        </button>
      </div>
    </div>
  )
}

/** In the top layer, since the answer's own box clips what reaches outside it. */
function usePlaceUnder(pane: { readonly current: HTMLElement | null }, { editor, nodeKey }: OpenFootnote): void {
  useLayoutEffect(() => {
    const box = pane.current
    const place = () => {
      const mark = editor.getElementByKey(nodeKey)?.getBoundingClientRect()
      if (box !== null && mark !== undefined) placeUnder(box, mark)
    }
    box?.showPopover()
    place()
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, true)
    return () => {
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, true)
    }
  }, [pane, editor, nodeKey])
}

/** Under the mark, or above it where the window ends; always within the window. */
function placeUnder(box: HTMLElement, mark: DOMRect): void {
  const { width, height } = box.getBoundingClientRect()
  const below = mark.bottom + height + 8 < window.innerHeight
  box.style.left = `${String(Math.max(8, Math.min(mark.left, window.innerWidth - width - 8)))}px`
  box.style.top = `${String(below ? mark.bottom + 4 : mark.top - height - 4)}px`
}

function useNoteEditor(text: { readonly current: HTMLElement | null }, footnote: OpenFootnote): void {
  useEffect(() => (text.current === null ? undefined : openNoteEditor(text.current, footnote)), [text, footnote])
}
