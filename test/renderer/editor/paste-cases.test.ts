import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildAnswerEditor } from '../../../renderer/editor/build-answer-editor'
import { clipboardToRichText } from '../../../renderer/editor/paste/clipboard-to-rich-text'
import { toLetter } from '../../../renderer/editor/to-letter'

const folder = join(import.meta.dirname, '../../fixtures/paste')
const cases = readdirSync(folder)

const read = (name: string, file: string): string => {
  const path = join(folder, name, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

const paste = (name: string) => {
  const pasted = clipboardToRichText({ html: read(name, 'input.html'), text: read(name, 'input.txt') }, false)
  return pasted.kind === 'text' ? pasted.content : null
}

describe('clipboard fragments', () => {
  it('are at least forty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40)
  })

  it.each(cases)('%s gives the expected text', (name) => {
    expect(paste(name)).toEqual(JSON.parse(read(name, 'expected.json')))
  })

  it.each(cases)('%s comes through the editor unchanged', (name) => {
    const content = paste(name) ?? []
    expect(toLetter(buildAnswerEditor(content).getEditorState())).toEqual(content)
  })
})
