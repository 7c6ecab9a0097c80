import { mergeRegister } from 'lexical'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CSSProperties } from 'react'
import { flushSync } from 'react-dom'
import type { AnswerId } from '../../letter/model/letter'
import type { RichText } from '../../letter/model/rich-text'
import type { AnswerEditors } from './answer-editors'
import { keepFromReact } from './keep-from-react'
import { showEmptiness } from './show-emptiness'
import { showLettersFirst } from './show-letters-first'
import { EditorMarks } from './editor-marks'
import { FootnotePane } from './footnote-pane'
import { mountQuietly } from './mount-quietly'
import { whenNearViewport } from './near-viewport'
import { RichTextView } from './rich-text-view'

export type AnswerEditorProps = {
  readonly editors: AnswerEditors
  readonly answer: AnswerId
  /** The text in the letter: what `onChange` last gave, or another text after a change of structure. */
  readonly content: RichText
  /** What a screen reader calls it: "Antwoord op vraag 2". */
  readonly label: string
  /** The number of the first footnote in this answer; the rest follow. */
  readonly firstFootnote?: number
  /** The letter may be read only: then nothing can be typed, and the text can still be selected and copied. */
  readonly readOnly?: boolean
  /** Shown while the answer is empty. */
  readonly placeholder?: string
}

/**
 * The text of one answer. Out of sight it is plain elements; near the visible part its editor takes the place over,
 * and keeps it: what was once edited stays live, so undo, caret and marks survive scrolling.
 */
export function AnswerEditor({
  editors,
  answer,
  content,
  label,
  firstFootnote = 1,
  readOnly = false,
  placeholder = '',
}: AnswerEditorProps) {
  const frame = useRef<HTMLDivElement>(null)
  const near = useNear(frame, editors, answer)
  useLayoutEffect(() => {
    editors.know(answer, content)
  }, [editors, answer, content])
  const style = { counterSet: `ab-footnote ${String(firstFootnote - 1)}` } as CSSProperties
  return (
    <div className="ab-answer" ref={frame} style={style} data-answer={answer}>
      {near ? (
        <LiveText editors={editors} answer={answer} label={label} readOnly={readOnly} placeholder={placeholder} />
      ) : (
        <div className="ab-text" role="group" aria-label={label}>
          <RichTextView content={content} />
        </div>
      )}
    </div>
  )
}

function useNear(frame: { readonly current: Element | null }, editors: AnswerEditors, answer: AnswerId): boolean {
  const [near, setNear] = useState(() => editors.isLive(answer))
  // Before the first frame: that tells which answers are far off, and only once.
  useLayoutEffect(() => {
    if (near || frame.current === null) return
    const show = () => {
      setNear(true)
    }
    const stopWatching = whenNearViewport(frame.current, show)
    const stopWaiting = editors.onWanted((wanted) => {
      if (wanted === answer) flushSync(show)
    })
    return () => {
      stopWatching()
      stopWaiting()
    }
  }, [near, frame, editors, answer])
  return near
}

type LiveTextProps = Pick<Required<AnswerEditorProps>, 'editors' | 'answer' | 'label' | 'readOnly' | 'placeholder'>

function LiveText({ editors, answer, label, readOnly, placeholder }: LiveTextProps) {
  const root = useRef<HTMLDivElement>(null)
  const { editor } = editors.live(answer)
  useLayoutEffect(() => {
    if (root.current === null) return
    const unmount = mountQuietly(editor, root.current)
    // Read by test/bench/start.ts: from here on an answer can be typed.
    performance.mark('typing-ready')
    const stop = mergeRegister(
      showEmptiness(editor, root.current),
      keepFromReact(root.current),
      showLettersFirst(editor, root.current),
    )
    return () => {
      stop()
      unmount()
    }
  }, [editor])
  useEffect(() => {
    editor.setEditable(!readOnly)
  }, [editor, readOnly])
  return (
    <>
      <div
        ref={root}
        className="ab-text"
        contentEditable={!readOnly}
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-readonly={readOnly}
        tabIndex={0}
        aria-label={label}
        data-placeholder={placeholder}
        lang="nl"
        spellCheck
      />
      <EditorMarks editor={editor} />
      <FootnotePane editor={editor} />
    </>
  )
}
