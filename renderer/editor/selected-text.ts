import { $getHtmlContent } from '@lexical/clipboard'
import { $getSelection, $isRangeSelection } from 'lexical'
import type { LexicalEditor } from 'lexical'
import type { RichText } from '../../letter/model/rich-text'
import { htmlToRichText } from './paste/html-to-rich-text'

/** What is selected in an editor, by the same way as copying and pasting it; empty when nothing is. */
export function selectedText(editor: LexicalEditor): RichText {
  const html = editor.read(() => {
    const selection = $getSelection()
    const isNothing = selection === null || ($isRangeSelection(selection) && selection.isCollapsed())
    return isNothing ? '' : $getHtmlContent(editor)
  })
  return html === '' ? [] : htmlToRichText(html)
}
