import fc from 'fast-check'
import { HISTORY_PUSH_TAG } from 'lexical'
import { describe, expect, it } from 'vitest'
import { normaliseRichText } from '../../../letter/model/normalise-rich-text'
import type { RichText } from '../../../letter/model/rich-text'
import { buildAnswerEditor, fillEditor } from '../../../renderer/editor/build-answer-editor'
import { toLetter } from '../../../renderer/editor/to-letter'
import { anyRichText } from './any-rich-text'

const throughEditor = (content: RichText) => toLetter(buildAnswerEditor(content).getEditorState())

// A thousand editors are built here; on a busy machine that takes longer than a test's usual time.
describe('a letter through the editor', { timeout: 120_000 }, () => {
  it('comes back as it went in, 1,000 random texts', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const content = normaliseRichText(text)
        expect(throughEditor(content)).toEqual(content)
      }),
      { numRuns: 1000 },
    )
  })

  it('comes back the same when one editor is filled again and again', () => {
    const editor = buildAnswerEditor([])
    fc.assert(
      fc.property(anyRichText, (text) => {
        fillEditor(editor, normaliseRichText(text), HISTORY_PUSH_TAG)
        expect(toLetter(editor.getEditorState())).toEqual(normaliseRichText(text))
      }),
      { numRuns: 200 },
    )
  })

  it('comes back in its one form when it went in otherwise', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        expect(throughEditor(text)).toEqual(normaliseRichText(text))
      }),
      { numRuns: 300 },
    )
  })

  it('is nothing when nothing went in', () => {
    expect(throughEditor([])).toEqual([])
  })
})
