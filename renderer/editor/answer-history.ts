import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { COMMAND_PRIORITY_CRITICAL, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import type { LexicalEditor } from 'lexical'
import type { RichText } from '../../letter/model/rich-text'
import { createHistoryEras } from './history-eras'
import { readShown } from './show-letters-first'

/** Keys within this many milliseconds of each other are undone together. */
const mergeDelayMs = 500
const first = COMMAND_PRIORITY_CRITICAL

/** What happens around the history of one answer. */
export type HistoryEvents = {
  /** A step was added; everything that could be redone is gone. */
  readonly onPush: () => void
  /** The writer asked to undo in this editor. True when someone else took care of it. */
  readonly onUndoRequest: () => boolean
  readonly onRedoRequest: () => boolean
  readonly onCan: (can: CanUndo) => void
}

/** Whether there is something to undo or redo in this answer. */
export type CanUndo = { readonly canUndo: boolean; readonly canRedo: boolean }

/** The history of one answer: it can never touch another one, and it lives as long as its editor. */
export type AnswerHistory = {
  /** Takes back the last step; false when there is none. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly can: () => CanUndo
  /** Forgets what could be redone: something newer happened elsewhere in the letter. */
  readonly clearRedo: () => void
  /**
   * The letter gave this answer another text (answers were joined, or that was taken back). What was typed before can
   * no longer be undone from here, until the letter gives the earlier text back: then its steps are back too.
   */
  readonly adopt: (content: RichText) => void
}

/** Gives an editor its history. It stays registered as long as the editor lives. */
export function attachHistory(editor: LexicalEditor, events: HistoryEvents): AnswerHistory {
  const steps = createEmptyHistoryState()
  // Without a state to go back to, the very first change (a replacement out of sight) could not be undone.
  steps.current = { editor, editorState: editor.getEditorState() }
  const eras = createHistoryEras(editor, steps)
  let replaying = false
  let depth = 0
  let told: CanUndo = { canUndo: false, canRedo: false }
  const can = () => ({ canUndo: steps.undoStack.length > 0, canRedo: steps.redoStack.length > 0 })
  const report = () => {
    const grew = steps.undoStack.length > depth
    depth = steps.undoStack.length
    if (grew && !replaying) events.onPush()
    const now = can()
    if (now.canUndo === told.canUndo && now.canRedo === told.canRedo) return
    told = now
    events.onCan(now)
  }
  const asReplay = (change: () => void) => {
    replaying = true
    change()
    report()
    replaying = false
  }
  registerHistory(editor, steps, mergeDelayMs, Date.now, report)
  const replay = (command: typeof UNDO_COMMAND, stack: 'undoStack' | 'redoStack') => {
    readShown()
    if (steps[stack].length === 0) return false
    asReplay(() => editor.dispatchCommand(command, undefined))
    return true
  }
  const undo = () => replay(UNDO_COMMAND, 'undoStack')
  const redo = () => replay(REDO_COMMAND, 'redoStack')
  // The keys come by here first; what `replay` sends goes on to Lexical's own handler.
  editor.registerCommand(UNDO_COMMAND, () => !replaying && (events.onUndoRequest() || undo() || true), first)
  editor.registerCommand(REDO_COMMAND, () => !replaying && (events.onRedoRequest() || redo() || true), first)
  return {
    undo,
    redo,
    can,
    clearRedo: () => {
      asReplay(() => (steps.redoStack = []))
    },
    adopt: (content) => {
      asReplay(() => {
        eras.adopt(content)
      })
    },
  }
}
