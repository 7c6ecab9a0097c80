import type { AnswerEditors } from '../editor/answer-editors'

/** What the letter needs of the editors that hold the words of its answers. */
export type AnswerTexts = Pick<AnswerEditors, 'know' | 'contentOf' | 'flush' | 'undo' | 'redo' | 'clearRedo' | 'close'>
