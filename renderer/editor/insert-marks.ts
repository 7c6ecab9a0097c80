import { $createLinkNode } from '@lexical/link'
import { $createTextNode, $insertNodes } from 'lexical'
import type { RangeSelection } from 'lexical'
import type { QuestionId } from '../../letter/model/question-set'
import { $createFootnoteNode } from './nodes/footnote-node'
import type { FootnoteNode } from './nodes/footnote-node'
import { $createQuestionReferenceNode } from './nodes/question-reference-node'

/** Puts an empty footnote after the selection: selected words are what the note is about, so they stay. */
export function $insertFootnote(selection: RangeSelection): FootnoteNode {
  if (!selection.isCollapsed()) {
    const end = selection.isBackward() ? selection.anchor : selection.focus
    const { key, offset, type } = end
    selection.anchor.set(key, offset, type)
    selection.focus.set(key, offset, type)
  }
  const footnote = $createFootnoteNode([])
  $insertNodes([footnote])
  return footnote
}

/** Puts a live reference to questions in the place of the selection. */
export function $insertQuestionReference(questions: readonly QuestionId[]): boolean {
  if (questions.length === 0) return false
  $insertNodes([$createQuestionReferenceNode(questions)])
  return true
}

/** Writes a text that is a link. */
export function $insertLink(address: string, text: string): void {
  $insertNodes([$createLinkNode(address).append($createTextNode(text))])
}
