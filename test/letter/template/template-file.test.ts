import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTemplates } from '../../../letter/template/load-templates'
import { parseTemplate, serialiseTemplate } from '../../../letter/template/template-file'
import { changedJson } from '../../support/changed-json'
import { shippedSources, shippedTemplate } from '../../support/shipped-templates'

const template = shippedTemplate('antwoordbrief-justitie-en-veiligheid')
const text = serialiseTemplate(template)

describe('a template as one file', () => {
  it.each(loadTemplates(shippedSources).templates.map((t) => [t.id, t] as const))(
    '%s comes back as it went',
    (_, t) => {
      expect(parseTemplate(serialiseTemplate(t))).toEqual({ ok: true, value: { template: t, removed: 0 } })
    },
  )

  it.each([
    ['no JSON', 'hallo', 'not-a-template'],
    ['other JSON', '{"a":1}', 'not-a-template'],
    ['a draft', '{"format":"antwoordbrief","version":1}', 'not-a-template'],
    ['half a file', text.slice(0, 900), 'damaged'],
    ['a newer version', changedJson(text, 'version', 2), 'too-new'],
    ['version 0', changedJson(text, 'version', 0), 'damaged'],
    ['version in words', changedJson(text, 'version', 'een'), 'damaged'],
    ['no template', changedJson(text, 'template', undefined), 'damaged'],
    ['an unknown key', changedJson(text, 'template.run', 'x'), 'damaged'],
    ['an id that is a path', changedJson(text, 'template.id', '../../x'), 'damaged'],
    ['an id with a drive', changedJson(text, 'template.id', 'c:x'), 'damaged'],
    ['an unknown place', changedJson(text, 'template.style.closing', '{{constructor}}'), 'damaged'],
    ['a logo elsewhere', changedJson(text, 'template.logo', { file: '../x.png', alt: 'x' }), 'damaged'],
    ['a logo on a share', changedJson(text, 'template.logo', { file: '\\\\evil\\x.png', alt: 'x' }), 'damaged'],
    ['a logo on the web', changedJson(text, 'template.logo', { file: 'https://x.nl/x.png', alt: 'x' }), 'damaged'],
    ['a measure off the sheet', changedJson(text, 'template.layout.margins.left', 1e9), 'damaged'],
    ['too much of it', changedJson(text, 'template.name', 'x'.repeat(2_000_001)), 'damaged'],
    ['too deep', text.replace('"closing": ""', `"closing": ${'['.repeat(90)}${']'.repeat(90)}`), 'damaged'],
  ])('%s is refused', (_, file, kind) => {
    const read = parseTemplate(file)
    expect(read.ok ? 'accepted' : read.failure.kind).toBe(kind)
  })

  it('tells the place of a fault', () => {
    expect(
      parseTemplate(changedJson(text, 'template.layout.body.size', 'groot'), 'x.antwoordbriefsjabloon'),
    ).toMatchObject({
      failure: { faults: [{ file: 'x.antwoordbriefsjabloon', place: 'layout.body.size' }] },
    })
  })

  it('loses invisible characters on the way in, and says how many', () => {
    const read = parseTemplate(changedJson(text, 'template.name', 'Rijks\u202Efdp\u200B'))
    expect(read).toMatchObject({ ok: true, value: { removed: 2, template: { name: 'Rijksfdp' } } })
  })
})

type Json = Record<string, unknown>

/** Every place in a value, as keys. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))].filter(
    (p) => p.length > 0,
  )
}

const whole = JSON.parse(text) as Json
const hostile = fc.constantFrom<unknown>(
  null,
  -1,
  1e308,
  '',
  '{{',
  '{{constructor}}',
  '{{__proto__}}',
  '../../../etc/passwd',
  '\\\\evil\\share',
  'CON',
  'file:///etc/passwd',
  '\u202Egnp',
  '\u0000',
  '=1+1',
  '<script>alert(1)</script>',
  [],
  {},
  [[]],
  { __proto__: null },
  { constructor: { prototype: { polluted: 1 } } },
  true,
  'x'.repeat(5000),
  '${process.exit()}',
)

const byStructure = fc
  .tuple(fc.constantFrom(...places(whole)), hostile)
  .map(([path, value]) => changedJson(text, path.join('.'), value))

const byBytes = fc
  .tuple(fc.nat(text.length - 1), fc.nat(40), fc.string({ unit: 'binary', maxLength: 8 }))
  .map(([at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone))

const byKey = fc
  .constantFrom('__proto__', 'constructor', 'prototype', 'toString')
  .map((key) => text.replace('"template": {', `"template": {"${key}": {"polluted": 1},`))

describe('hostile template files', () => {
  it('500 mutated files: a typed failure or a sound template, nothing polluted, nothing thrown', () => {
    let refused = 0
    fc.assert(
      fc.property(fc.oneof({ weight: 6, arbitrary: byStructure }, { weight: 3, arbitrary: byBytes }, byKey), (file) => {
        const read = parseTemplate(file)
        if (read.ok) {
          expect(parseTemplate(serialiseTemplate(read.value.template))).toMatchObject({
            ok: true,
            value: { removed: 0 },
          })
          expect(read.value.template.id).toMatch(/^[a-z0-9-]+$/)
          expect(JSON.stringify(read.value.template)).not.toContain('\u202E')
        } else {
          refused += 1
          if (read.failure.kind === 'damaged') expect(read.failure.faults[0]?.expected).toBeTruthy()
        }
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      }),
      { numRuns: 500 },
    )
    // A parser that accepts everything would pass the rest.
    expect(refused).toBeGreaterThan(150)
  })

  it('500 mutated files among the shipped ones: no fault takes a sound house with it', () => {
    const source = shippedSources.find((s) => s.path === 'huizen/defensie.json') ?? { path: '', text: '' }
    const json = JSON.parse(source.text) as Json
    const mutated = fc
      .tuple(fc.constantFrom(...places(json)), hostile)
      .map(([path, value]) => changedJson(source.text, path.join('.'), value))
    fc.assert(
      fc.property(mutated, (bad) => {
        const sources = shippedSources.map((s) => (s === source ? { ...s, text: bad } : s))
        const { templates } = loadTemplates(
          sources.filter((s) => /rijk|defensie|justitie|maten|antwoordbrief\.json|ministeries/.test(s.path)),
        )
        expect(templates.map((t) => t.id)).toContain('antwoordbrief-justitie-en-veiligheid')
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  }, 60_000)
})
