import { $createRangeSelection, $getRoot, $setSelection } from 'lexical'
import { describe, expect, it } from 'vitest'
import type { RichText } from '../../../letter/model/rich-text'
import { buildAnswerEditor } from '../../../renderer/editor/build-answer-editor'
import { selectedText } from '../../../renderer/editor/selected-text'
import { toLetter } from '../../../renderer/editor/to-letter'
import { item, list, p, run } from '../../browser/editor/rich'

type Place = readonly [text: number, offset: number]

/** Selects from a place in one text node to a place in another, as a person does with the mouse or with Shift. */
function selecting(content: RichText, from: Place, to: Place) {
  const editor = buildAnswerEditor(content)
  editor.update(
    () => {
      const texts = $getRoot().getAllTextNodes()
      const range = $createRangeSelection()
      range.anchor.set(texts[from[0]]?.getKey() ?? '', from[1], 'text')
      range.focus.set(texts[to[0]]?.getKey() ?? '', to[1], 'text')
      $setSelection(range)
    },
    { discrete: true },
  )
  return editor
}

const three = [p('Eerste zin.'), p('Tweede ', run('vette', 'bold'), ' zin.'), p('Derde zin.')]

describe('what is selected in an answer', () => {
  it.each([
    ['part of a line', [0, 0], [0, 6], [p('Eerste')]],
    ['a line with its marks', [1, 0], [3, 5], [three[1]]],
    ['from one line into the next', [0, 7], [1, 6], [p('zin.'), p('Tweede')]],
    ['backwards', [1, 6], [0, 7], [p('zin.'), p('Tweede')]],
    ['everything', [0, 0], [4, 10], three],
    ['nothing', [0, 3], [0, 3], []],
  ] as const)('%s', (_, from, to, expected) => {
    expect(selectedText(selecting(three, from, to))).toEqual(expected)
  })

  it('keeps a list a list, and leaves out the paragraph before it', () => {
    const content = [p('Vooraf.'), list('numbered', item(['een']), item(['twee']), item(['drie']))]
    expect(selectedText(selecting(content, [1, 0], [2, 4]))).toEqual([list('numbered', item(['een']), item(['twee']))])
  })

  it('leaves the answer as it is', () => {
    const editor = selecting(three, [0, 7], [1, 6])
    selectedText(editor)
    expect(toLetter(editor.getEditorState())).toEqual(three)
  })
})
