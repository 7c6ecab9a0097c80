import {
  $addUpdateTag,
  $getNodeByKey,
  COMMAND_PRIORITY_CRITICAL,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
} from 'lexical'
import type { Footnote, Link, TextRun } from '../../letter/model/rich-text'
import { normaliseNote } from '../../letter/model/normalise-rich-text'
import { attachHistory } from './answer-history'
import { buildAnswerEditor } from './build-answer-editor'
import { noteWritingExtensions } from './extensions/answer-writing-extensions'
import { closeFootnote } from './footnote-pane-state'
import type { OpenFootnote } from './footnote-pane-state'
import { $isFootnoteNode } from './nodes/footnote-node'
import { toLetter } from './to-letter'

/**
 * Opens a small editor on a footnote's text. What is written goes to the footnote at once; the whole visit is one step
 * in the answer's history, and is part of the step that put the footnote there when it was still empty.
 */
export function openNoteEditor(element: HTMLElement, footnote: OpenFootnote): () => void {
  const before = readNote(footnote)
  const editor = buildAnswerEditor([{ kind: 'paragraph', children: before }], noteWritingExtensions)
  const history = attachHistory(editor, {
    onPush: nothing,
    onUndoRequest: () => !history.can().canUndo && readNote(footnote).length === 0 && takeBack(footnote),
    onRedoRequest: no,
    onCan: nothing,
  })
  editor.setRootElement(element)
  let tag = before.length === 0 ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG
  const unregister = mergeRegister(
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
    editor.registerUpdateListener(({ editorState }) => {
      const note = normaliseNote(toLetter(editorState).flatMap(inlinesOf))
      if (JSON.stringify(note) === JSON.stringify(readNote(footnote))) return
      writeNote(footnote, note, tag)
      tag = HISTORY_MERGE_TAG
    }),
  )
  if (footnote.withCaret) editor.focus()
  return () => {
    unregister()
    editor.setRootElement(null)
  }
}

/** Closes the pane and puts the caret right after the footnote. */
export function leaveFootnote({ editor, nodeKey }: OpenFootnote): void {
  closeFootnote()
  editor.update(() => {
    $getNodeByKey(nodeKey)?.selectNext(0, 0)
  })
  editor.focus()
}

/** With no step of its own left, an empty note goes as it came: with the step that put it in the answer. */
function takeBack({ editor }: OpenFootnote): true {
  closeFootnote()
  editor.focus()
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  return true
}

/** Takes the footnote out of the text. */
export function removeFootnote({ editor, nodeKey }: OpenFootnote): void {
  closeFootnote()
  editor.update(
    () => {
      const node = $getNodeByKey(nodeKey)
      node?.selectPrevious()
      node?.remove()
    },
    { tag: HISTORY_PUSH_TAG },
  )
  editor.focus()
}

function readNote({ editor, nodeKey }: OpenFootnote): Footnote['children'] {
  return editor.getEditorState().read(() => {
    const node = $getNodeByKey(nodeKey)
    return $isFootnoteNode(node) ? node.getNote() : []
  })
}

function writeNote({ editor, nodeKey }: OpenFootnote, note: Footnote['children'], tag: string): void {
  editor.update(
    () => {
      const node = $getNodeByKey(nodeKey)
      if ($isFootnoteNode(node)) node.setNote(note)
      // The caret is in the pane and must stay there.
      $addUpdateTag(SKIP_DOM_SELECTION_TAG)
    },
    { tag, discrete: true },
  )
}

/** A pasted list or table gives its words: a note is one paragraph. */
function inlinesOf(block: ReturnType<typeof toLetter>[number]): readonly (TextRun | Link)[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.children.filter((child): child is TextRun | Link => child.kind === 'text' || child.kind === 'link')
    case 'list':
      return block.items.flatMap((item) => [
        ...inlinesOf({ kind: 'paragraph', children: item.children }),
        ...item.nested.flatMap(inlinesOf),
      ])
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs.flatMap(inlinesOf)))
  }
}

const nothing = () => undefined
const no = () => false
