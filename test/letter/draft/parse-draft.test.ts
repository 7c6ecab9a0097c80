import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft, parseDraftValue, serialiseDraft } from '../../../letter/draft/parse-draft'
import { deepestNesting } from '../../../letter/template/is-too-deep'
import { newestVersion } from '../../../letter/draft/migrations'
import { changedJson } from '../../support/changed-json'
import { letterWith, question } from '../../support/letter-builder'
import { sampleDraft, sampleText, shippedTemplate } from '../../support/shipped-templates'

const template = shippedTemplate('antwoordbrief-justitie-en-veiligheid')

const changed = (place: string, value: unknown) => changedJson(sampleText, place, value)

describe('a draft file', () => {
  it('comes back as it was written', () => {
    expect(serialiseDraft(sampleDraft())).toBe(sampleText)
  })

  it('holds a letter that is only just begun', () => {
    const draft = { letter: letterWith(template, { questions: [question('1')] }), template }
    expect(parseDraft(serialiseDraft(draft))).toEqual({ ok: true, value: draft })
  })

  it('reads in a file with a byte order mark only what is JSON', () => {
    expect(parseDraft('\uFEFF' + sampleText)).toMatchObject({ ok: false })
  })

  it.each([
    ['nothing', ''],
    ['text', 'Geachte voorzitter,'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another kind of JSON', '{"format":"iets-anders","version":1}'],
    ['a zip', 'PK\u0003\u0004'],
  ])('is told apart from %s', (_, text) => {
    expect(parseDraft(text)).toEqual({ ok: false, failure: { kind: 'not-a-draft' } })
  })

  it('says which version a newer file has', () => {
    const text = changed('version', newestVersion + 3)
    expect(parseDraft(text)).toEqual({
      ok: false,
      failure: { kind: 'too-new', version: newestVersion + 3, newest: newestVersion },
    })
  })

  it.each([
    ['a file cut off halfway', sampleText.slice(0, 3000), ''],
    ['a version that is no number', changed('version', '1'), 'version'],
    ['an impossible date', changed('letter.date', '2025-02-30'), 'letter.date'],
    ['a missing part', changed('letter.answers', undefined), 'letter.answers'],
    ['an unknown part', changed('letter.surprise', 1), 'letter'],
    ['a wrong kind of text', changed('letter.answers.2.content.0.kind', 'script'), 'letter.answers[2].content[0].kind'],
    [
      'a question that is answered twice',
      changed('letter.answers.1.covers', ['q1']),
      'letter.questionSet.questions[0]',
    ],
    ['a template with an unknown place', changed('template.style.closing', '{{oeps}}'), 'template.style.closing'],
  ])('is damaged by %s, and says where', (_, text, place) => {
    expect(parseDraft(text)).toMatchObject({ ok: false, failure: { kind: 'damaged', place } })
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'ms-msdt:/id', '\\\\evil\\share', 'data:text/html,x'])(
    'refuses a link to %s',
    (address) => {
      const link = { kind: 'link', address, children: [{ kind: 'text', text: 'hier', marks: [] }] }
      const text = changed('letter.answers.0.content.0.children', [link])
      expect(parseDraft(text)).toMatchObject({ ok: false, failure: { kind: 'damaged' } })
    },
  )

  it('survives nesting that would exhaust the stack', () => {
    let list: unknown = []
    for (let i = 0; i < 5000; i += 1) list = [{ kind: 'list', ordered: false, items: [{ children: [], nested: list }] }]
    expect(parseDraftValue({ letter: list, template: {} })).toMatchObject({
      ok: false,
      failure: { kind: 'damaged', expected: `hoogstens ${String(deepestNesting)} lagen` },
    })
  })

  it('leaves no mark on the prototype of objects', () => {
    parseDraft(sampleText.replace('"letter"', '"__proto__": {"polluted": true}, "letter"'))
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('never throws, whatever one byte of it becomes', () => {
    fc.assert(
      fc.property(fc.nat(sampleText.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, text) => {
        const result = parseDraft(sampleText.slice(0, at) + text + sampleText.slice(at + 1))
        expect(typeof result.ok).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  })
})
