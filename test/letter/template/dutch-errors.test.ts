import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseDraft, serialiseDraft } from '../../../letter/draft/parse-draft'
import { newLetter } from '../../../letter/model/new-letter'
import { parseOffices } from '../../../letter/offices/offices-file'
import { loadPassages, parsePassage } from '../../../letter/passages/passages-file'
import { inDutch } from '../../../letter/template/dutch-errors'
import { loadTemplates } from '../../../letter/template/load-templates'
import { checkTemplate } from '../../../letter/template/template-file'
import { changedJson } from '../../support/changed-json'
import { shippedSources, shippedTemplate } from '../../support/shipped-templates'

/** Words of zod and of programming languages that nobody who keeps templates should meet. */
const FOREIGN =
  /invalid|expected|received|required|unrecognized|too (?:big|small)|\b(?:string|number|boolean|array|object|record|undefined|nan|int|union|input|key|regex)\b|ontving|ongeldige invoer|onbekende key/i

const values = [
  undefined,
  null,
  1,
  -1,
  1.5,
  1e9,
  '',
  'x',
  'a\nb',
  '{{niets}}',
  'x'.repeat(5000),
  true,
  [],
  [1],
  {},
  { a: 1 },
]

/** Every place in a value, as keys; of a list only the first entry. */
function places(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')]
  const entries = Array.isArray(value) ? Object.entries(value).slice(0, 1) : Object.entries(value)
  return [path.join('.'), ...entries.flatMap(([key, inner]) => places(inner, [...path, key]))].filter((p) => p !== '')
}

/** What is said when each place in turn holds each of the values. */
function said(text: string, expectedOf: (changed: string) => readonly string[]): ReadonlySet<string> {
  const all = places(JSON.parse(text)).flatMap((place) => values.map((value) => changedJson(text, place, value)))
  return new Set(all.flatMap(expectedOf))
}

const template = {
  ...shippedTemplate('antwoordbrief-defensie'),
  logo: { type: 'png', data: 'x', width: 1, height: 1, alt: 'x' },
}
const office = {
  office: 'minister van X',
  ministry: 'x',
  abbreviations: ['X'],
  from: null,
  until: null,
  holders: [{ name: 'N', from: null, until: null, provenance: { source: 's', verified: false } }],
}

const failures = (result: { ok: boolean; failure?: readonly { readonly expected: string }[] }) =>
  (result.failure ?? []).map(({ expected }) => expected)

describe('what a fault says was expected', () => {
  it.each([
    ['templates', JSON.stringify(template), (text: string) => failures(checkTemplate(JSON.parse(text)))],
    ['offices', JSON.stringify([office]), (text: string) => failures(parseOffices(JSON.parse(text)))],
    [
      'passages',
      JSON.stringify(loadPassages(shippedSources).passages[0]),
      (text: string) => failures(parsePassage(JSON.parse(text))),
    ],
    [
      'letters',
      serialiseDraft({
        letter: newLetter(shippedTemplate('antwoordbrief-defensie')),
        template: shippedTemplate('antwoordbrief-defensie'),
      }),
      (text: string) => {
        const read = parseDraft(text)
        return read.ok || read.failure.kind !== 'damaged' ? [] : [read.failure.expected]
      },
    ],
    ...['huizen/defensie.json', 'soorten/uitstelbericht.json', 'maten/rijksbrief-2023.json', 'ministeries.json'].map(
      (path): [string, string, (text: string) => readonly string[]] => [
        path,
        shippedSources.find((source) => source.path === path)?.text ?? '',
        (text) => loadTemplates([{ path, text }]).faults.map(({ expected }) => expected),
      ],
    ),
  ])('is Dutch for every kind of fault in %s', (_, text, expectedOf) => {
    const all = said(text, expectedOf)
    expect(all.size).toBeGreaterThan(4)
    expect([...all].filter((words) => FOREIGN.test(words) || words.trim() === '')).toEqual([])
  })

  it.each([
    [z.strictObject({ a: z.string() }), {}, 'een tekst, maar de instelling ontbreekt'],
    [z.boolean(), 'x', 'ja of nee (true of false)'],
    [z.strictObject({}), { slot: 1 }, 'geen instelling met de naam “slot”; haal die weg'],
    [z.enum(['a', 'b']), 'c', 'een van: a, b'],
    [z.string().max(3), 'abcd', 'een tekst van hoogstens 3 tekens'],
    [z.array(z.string()).min(2), ['a'], 'een lijst van minstens 2 regels'],
    [z.int(), 1.5, 'een geheel getal'],
    [z.union([z.string(), z.number()]), {}, 'een van de vormen die hier mogen staan'],
    [z.string().refine(() => false, { error: 'een einddatum' }), 'x', 'een einddatum'],
  ])('reads as people speak', (schema, value, words) => {
    expect((schema as z.ZodType).safeParse(value, inDutch).error?.issues[0]?.message).toBe(words)
  })
})
