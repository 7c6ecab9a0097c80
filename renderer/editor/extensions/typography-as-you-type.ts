import { $getSelection, $isRangeSelection, $isTextNode, defineExtension } from 'lexical'
import type { RangeSelection, TextNode } from 'lexical'
import { correctionFor } from '../typography'
import { registerAfterTyping } from './after-typing'

/** Puts typographic quotes and dashes while typing. */
export const typographyExtension = defineExtension({
  name: 'antwoordbrief/typography',
  register: (editor) => registerAfterTyping(editor, /["'\-. ]/u, $findCorrection),
})

function $findCorrection(typed: number): (() => void) | null {
  const found = $pendingCorrection(typed)
  if (found === null) return null
  return () => {
    const { selection, node, start, correction } = found
    const caret = selection.anchor.offset + correction.text.length - correction.length
    node.spliceText(start, correction.length, correction.text)
    selection.setTextNodeRange(node, caret, node, caret)
  }
}

/** A dead key (US International) gives two characters at once, "'s": the first of them counts as well. */
function $pendingCorrection(typed: number) {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  if (!$isTextNode(node)) return null
  const before = $textBefore(node, selection)
  for (let after = 0; after < Math.min(typed, 2); after += 1) {
    const correction = correctionFor(before.slice(0, before.length - after))
    const start = selection.anchor.offset - after - (correction?.length ?? 0)
    if (correction !== null && start >= 0) return { selection, node, start, correction }
  }
  return null
}

/** Text of the same line only: a mark or a line break parts it as a space would. */
function $textBefore(node: TextNode, selection: RangeSelection): string {
  const own = node.getTextContent().slice(0, selection.anchor.offset)
  const before = node.getPreviousSibling()
  return ($isTextNode(before) ? before.getTextContent() : '') + own
}
