import type { AnswerId } from '../../letter/model/letter'
import type { RichText } from '../../letter/model/rich-text'
import { closeShownFootnote, openFootnoteAt } from './footnote-pane-state'
import { createLiveAnswer } from './live-answer'
import type { LiveAnswer } from './live-answer'
import { runTextCommand } from './run-text-command'
import type { TextCommand } from './text-command'

/** What the editors tell the window. */
export type AnswerEditorEvents = {
  /** An answer's text changed; comes in a pause, 300 ms after the last key and 1 s after the first at most, or at once on `contentOf` or `flush`. */
  readonly onChange: (answer: AnswerId, content: RichText) => void
  /** An answer's text is about to change: the first key since the last `onChange`. Cheap, so that a title can say so. */
  readonly onDirty?: (answer: AnswerId) => void
  /** A step was added to the history of this answer: put it in the letter's own order of steps. */
  readonly onHistoryPush?: (answer: AnswerId) => void
  /** Ctrl+Z in this answer. Return true when the window took care of it; else the answer undoes its own last step. */
  readonly onUndoRequest?: (answer: AnswerId) => boolean
  readonly onRedoRequest?: (answer: AnswerId) => boolean
  /** More was on the clipboard than a letter can hold, so nothing was pasted: say so. */
  readonly onPasteTooLarge?: (answer: AnswerId) => void
}

/**
 * The editors of one open letter, one for each answer. An editor is built the first time that it is needed and lives
 * until `close`, so that its history survives scrolling, reordering and renumbering.
 */
export type AnswerEditors = {
  /**
   * Tells the text that an answer has in the letter. When it is not what the editor handed over itself (answers were
   * joined, or that was taken back), the editor takes it over, outside the answer's own steps.
   */
  readonly know: (answer: AnswerId, content: RichText) => void
  /** The editor of an answer, built now if need be. */
  readonly live: (answer: AnswerId) => LiveAnswer
  /** Whether an answer has its editor already. */
  readonly isLive: (answer: AnswerId) => boolean
  /** The text of an answer as it is now. Builds nothing. */
  readonly contentOf: (answer: AnswerId) => RichText
  /** Hands over every text that is underway: call before saving, exporting, closing. */
  readonly flush: () => void
  /** Replaces an answer's text as one step in its own history. */
  readonly replace: (answer: AnswerId, content: RichText) => void
  /** Does a command at the caret of an answer, and gives the answer the focus back. False when it makes no sense there. */
  readonly run: (answer: AnswerId, command: TextCommand) => boolean
  /** Takes back the last step of one answer; never touches another. False when there is none. */
  readonly undo: (answer: AnswerId) => boolean
  readonly redo: (answer: AnswerId) => boolean
  /** Forgets what could be redone in every answer: call when a newer step elsewhere in the letter cuts that off. */
  readonly clearRedo: () => void
  /** Brings an answer into view and puts the caret in it. */
  readonly focus: (answer: AnswerId) => void
  /** Opens a footnote of an answer, by its number there from 0; without the caret it is only shown. */
  readonly openFootnote: (answer: AnswerId, index: number, withCaret: boolean) => void
  /** Closes the footnote that is open, unless the caret was brought to it. */
  readonly closeShownFootnote: () => void
  readonly close: () => void
  /** Tells a view when an answer that is out of sight must be drawn for `focus`. */
  readonly onWanted: (listener: (answer: AnswerId) => void) => () => void
}

/** Opens the editors of a letter. */
export function createAnswerEditors(events: AnswerEditorEvents): AnswerEditors {
  const lives = new Map<AnswerId, LiveAnswer>()
  const known = new Map<AnswerId, RichText>()
  const wanted = new Set<(answer: AnswerId) => void>()
  const live = (answer: AnswerId) => {
    const found = lives.get(answer) ?? createLiveAnswer(answer, known.get(answer) ?? [], events)
    lives.set(answer, found)
    return found
  }
  const draw = (answer: AnswerId) => {
    for (const listener of wanted) listener(answer)
  }
  return {
    know: (answer, content) => {
      known.set(answer, content)
      lives.get(answer)?.adopt(content)
    },
    live,
    isLive: (answer) => lives.has(answer),
    contentOf: (answer) => lives.get(answer)?.content() ?? known.get(answer) ?? [],
    flush: () => {
      for (const one of lives.values()) one.content()
    },
    replace: (answer, content) => {
      live(answer).replace(content)
    },
    run: (answer, command) => {
      const { editor } = live(answer)
      const done = runTextCommand(editor, command)
      if (command.kind !== 'footnote') editor.focus()
      return done
    },
    undo: (answer) => lives.get(answer)?.history.undo() ?? false,
    redo: (answer) => lives.get(answer)?.history.redo() ?? false,
    clearRedo: () => {
      for (const one of lives.values()) one.history.clearRedo()
    },
    focus: (answer) => {
      draw(answer)
      live(answer).focus()
    },
    openFootnote: (answer, index, withCaret) => {
      draw(answer)
      openFootnoteAt(live(answer).editor, index, withCaret)
    },
    closeShownFootnote,
    close: () => {
      for (const one of lives.values()) one.dispose()
      lives.clear()
      known.clear()
    },
    onWanted: (listener) => {
      wanted.add(listener)
      return () => wanted.delete(listener)
    },
  }
}
