import { describe, expect, it } from 'vitest'
import { newestVersion } from '../../../letter/draft/migrations'
import { readNewerDraft } from '../../../letter/draft/read-newer'
import { changedJson } from '../../support/changed-json'
import { sampleDraft, sampleText } from '../../support/shipped-templates'

const newer = changedJson(sampleText, 'version', newestVersion + 1)
const content = (place: string, value: unknown) => readNewerDraft(changedJson(newer, place, value))

describe('a draft of a newer version', () => {
  it('is whole when all of it is understood', () => {
    expect(readNewerDraft(newer)).toEqual({ draft: sampleDraft(), version: newestVersion + 1, whole: true })
  })

  it.each([
    ['letter', 'letter.surprise'],
    ['template', 'template.surprise'],
    ['content of the file', 'surprise'],
    ['answer', 'letter.answers.0.surprise'],
    ['text of an answer', 'letter.answers.0.content.0.children.0.surprise'],
  ])('is read without what is new in the %s, and says that it is not whole', (_, place) => {
    expect(content(place, { deep: [1, { er: 2 }] })).toMatchObject({ draft: sampleDraft(), whole: false })
  })

  it('is read without a kind of paragraph, of words or of mark that is not known here', () => {
    const formula = { kind: 'formula', children: [] }
    const paragraph = {
      kind: 'paragraph',
      children: [formula, { kind: 'text', text: 'Ja.', marks: ['bold', 'strike'] }],
    }
    const read = content('letter.answers.0.content', [formula, paragraph, formula])
    expect(read?.whole).toBe(false)
    expect(read?.draft.letter.answers[0]?.content).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Ja.', marks: ['bold'] }] },
    ])
  })

  it('is read without what is new in something that is new itself', () => {
    const nested = { kind: 'list', ordered: false, items: [{ children: [{ kind: 'formula' }], nested: [], level: 2 }] }
    expect(content('letter.answers.0.content', [nested])?.draft.letter.answers[0]?.content).toEqual([
      { kind: 'list', ordered: false, items: [{ children: [], nested: [] }] },
    ])
  })

  it.each([
    ['a part is missing', 'letter.answers', undefined],
    ['an answer has a state that is not known', 'letter.answers.0.status', 'on-hold'],
    ['a question is answered twice', 'letter.answers.1.covers', ['q1']],
    [
      'a link leads elsewhere',
      'letter.answers.0.content.0.children',
      [{ kind: 'link', address: 'file:///x', children: [] }],
    ],
  ])('is not read when %s: nothing is guessed', (_, place, value) => {
    expect(content(place, value)).toBeNull()
  })

  it('is no draft of this version, nor anything else', () => {
    expect([readNewerDraft(sampleText), readNewerDraft('{}'), readNewerDraft('Geachte voorzitter,')]).toEqual([
      null,
      null,
      null,
    ])
  })
})
