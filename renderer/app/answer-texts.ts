import type { AnswerEditors } from '../editor/answer-editors'

/** What the letter needs of the editors that hold the words of its answers. */
export type AnswerTexts = Pick<
  AnswerEditors,
  'contentOf' | 'flush' | 'replace' | 'undo' | 'redo' | 'clearRedo' | 'close'
>
