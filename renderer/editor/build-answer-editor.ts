import { buildEditorFromExtensions, NodeSelectionDataSelectedExtension } from '@lexical/extension'
import { LinkExtension } from '@lexical/link'
import { ListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import { TableExtension } from '@lexical/table'
import { configExtension, defineExtension, HISTORY_MERGE_TAG } from 'lexical'
import type { AnyLexicalExtensionArgument, LexicalEditor } from 'lexical'
import { isSafeAddress } from '../../letter/model/is-safe-address'
import type { RichText } from '../../letter/model/rich-text'
import { answerTheme } from './answer-theme'
import { $fillFromLetter } from './from-letter'
import { FootnoteNode } from './nodes/footnote-node'
import { QuestionReferenceNode } from './nodes/question-reference-node'
import { readShown } from './show-letters-first'
import { onlyLetterFormatsExtension } from './extensions/only-letter-formats'

/** Everything an answer may hold, without what needs a window: the same for an editor on the page and one in a test. */
const answerTextExtension = defineExtension({
  name: 'antwoordbrief/answer-text',
  namespace: 'antwoordbrief',
  theme: answerTheme,
  nodes: () => [FootnoteNode, QuestionReferenceNode],
  dependencies: [
    RichTextExtension,
    configExtension(ListExtension, { hasStrictIndent: true }),
    configExtension(LinkExtension, { validateUrl: isSafeAddress }),
    configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false, hasHorizontalScroll: false }),
    configExtension(NodeSelectionDataSelectedExtension, { nodes: [FootnoteNode, QuestionReferenceNode] }),
    onlyLetterFormatsExtension,
  ],
})

/** Builds an editor that holds this text; it works without a page, and keeps working when its element goes. */
export function buildAnswerEditor(
  content: RichText,
  extra: readonly AnyLexicalExtensionArgument[] = [],
): LexicalEditor {
  const editor = buildEditorFromExtensions(answerTextExtension, ...extra)
  fillEditor(editor, content, HISTORY_MERGE_TAG)
  return editor
}

/** Replaces the whole text in one step that is done when this returns. */
export function fillEditor(editor: LexicalEditor, content: RichText, tag: string | string[]): void {
  readShown()
  editor.update(
    () => {
      $fillFromLetter(content)
    },
    { discrete: true, tag },
  )
}
