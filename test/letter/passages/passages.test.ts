import { describe, expect, it } from 'vitest'
import { richTextToPlain } from '../../../letter/model/rich-text-plain'
import { fillPassage } from '../../../letter/passages/fill-passage'
import { isExpired, passageValidity, type Passage } from '../../../letter/passages/passage'
import { loadPassages, parsePassage, serialisePassages } from '../../../letter/passages/passages-file'
import { duplicatePassage, newPassage, passagePlaces, textForPassage } from '../../../letter/passages/own-passage'
import { searchPassages } from '../../../letter/passages/search-passages'
import { changedJson } from '../../support/changed-json'
import { letterWith, richText } from '../../support/letter-builder'
import { shippedSources, shippedTemplate } from '../../support/shipped-templates'

const shipped = loadPassages(shippedSources)
const template = shippedTemplate('antwoordbrief-defensie')

const passage = (change: Partial<Passage> = {}): Passage => ({
  id: 'p',
  title: 'Een passage',
  text: richText('Tekst.'),
  tags: [],
  validFrom: null,
  validUntil: null,
  handlingNote: '',
  provenance: { source: 'proef', verified: true },
  ...change,
})

const plain = (p: Passage) => richTextToPlain(p.text, () => '')

describe('the shipped passages', () => {
  it('are without fault and each has a source', () => {
    expect(shipped.faults).toEqual([])
    expect(shipped.passages.length).toBeGreaterThanOrEqual(6)
    expect(shipped.passages.filter((p) => p.provenance.source === '')).toEqual([])
  })

  it('are short formulas', () => {
    for (const p of shipped.passages) expect(plain(p).split(' ').length).toBeLessThan(40)
  })

  it('come back as they went', () => {
    const text = serialisePassages(shipped.passages)
    expect(loadPassages([{ path: 'x.json', text }]).passages).toEqual(shipped.passages)
  })
})

describe('a passage in a letter', () => {
  it('gets its places filled from that letter', () => {
    const letter = letterWith(template, {
      case: { caseNumber: '2025Z04340', members: [{ name: 'Nordkamp', party: 'GL-PvdA' }] },
    })
    const filled = fillPassage(passage({ text: richText('Van {{indieners}}, {{kenmerk kamer}}.') }), letter, template)
    expect(filled).toEqual(richText('Van het lid Nordkamp (GL-PvdA), 2025Z04340.'))
  })

  it('shows in brackets what the letter does not know yet', () => {
    const filled = fillPassage(passage({ text: richText('Op {{ingezonden}}.') }), letterWith(template), template)
    expect(filled).toEqual(richText('Op [ingezonden].'))
  })

  it('keeps its shape: lists, tables, notes and links', () => {
    const text = (t: string) => ({ kind: 'text', text: t, marks: [] }) as const
    const rich = [
      { kind: 'list', ordered: true, items: [{ children: [text('a {{datum}}')], nested: [] }] },
      { kind: 'paragraph', children: [text('b'), { kind: 'footnote', children: [text('{{datum}}')] }] },
      {
        kind: 'table',
        headerRow: false,
        rows: [[{ paragraphs: [{ kind: 'paragraph', children: [text('{{datum}}')] }] }]],
      },
    ] as const
    const letter = letterWith(template, { letter: { date: '2025-04-23' } })
    const filled = fillPassage(passage({ text: rich }), letter, template)
    expect(JSON.parse(JSON.stringify(rich).replaceAll('{{datum}}', '23 april 2025'))).toEqual(filled)
  })
})

describe('a passage of one’s own', () => {
  const letter = letterWith(template, {
    letter: { date: '2025-04-23' },
    case: {
      caseNumber: '2025Z04340',
      sentOn: '2025-03-11',
      subject: 'de steun',
      members: [{ name: 'Nordkamp', party: 'GL-PvdA' }],
    },
  })

  it('made of an answer has places where the letter’s own facts stood', () => {
    const text = textForPassage(richText('Zie de vragen van het lid Nordkamp (GL-PvdA), 2025Z04340.'), letter, template)
    expect(plain(passage({ text }))).toBe('Zie de vragen van {{indieners}}, {{kenmerk kamer}}.')
    expect(plain(passage({ text: fillPassage(passage({ text }), letter, template) }))).toContain('2025Z04340')
  })

  it('keeps no reference to a question: it has no meaning in another letter', () => {
    const text = textForPassage(
      [{ kind: 'paragraph', children: [{ kind: 'question-reference', questions: ['q1'] }] }],
      letterWith(template, {
        questions: [{ id: 'q1', number: '1', spans: [{ kind: 'text', text: 'Kunt u dit?' }] }],
      }),
      template,
    )
    expect(JSON.stringify(text)).not.toContain('question-reference')
    expect(parsePassage(passage({ text })).ok).toBe(true)
  })

  it('gets a title of its first words and an id that can be a file name', () => {
    const made = newPassage(richText(`${'Een heel lange zin over de haven '.repeat(5)}.`), 'zelf', [])
    expect(made.title.length).toBeLessThanOrEqual(61)
    expect(made.id).toMatch(/^eigen-[a-z0-9-]+$/)
    expect(newPassage([], 'zelf', ['eigen-passage']).id).toBe('eigen-passage-2')
  })

  it('can be a copy of any other', () => {
    const [first] = shipped.passages
    if (!first) throw new Error('no passages')
    const copy = duplicatePassage(first, 'Kopie', 'naar iets', [first.id])
    expect({ ...copy, id: first.id, title: first.title, provenance: first.provenance }).toEqual(first)
    expect(copy.id).toBe('eigen-kopie')
    expect(parsePassage(copy).ok).toBe(true)
  })

  it('offers no place that only a printed page can fill', () => {
    const names = passagePlaces.map(([name]) => name)
    expect(names).toContain('kenmerk kamer')
    expect(names).not.toContain('pagina')
  })
})

describe('the days of a passage', () => {
  const limited = passage({ validFrom: '2025-01-01', validUntil: '2025-12-31' })
  it.each([
    ['2024-12-31', 'not-yet'],
    ['2025-01-01', 'valid'],
    ['2025-12-31', 'valid'],
    ['2026-01-01', 'expired'],
  ])('%s: %s', (date, validity) => {
    expect(passageValidity(limited, date)).toBe(validity)
    expect(isExpired(limited, date)).toBe(validity === 'expired')
  })

  it('without dates it is always valid', () => {
    expect(passageValidity(passage(), '1999-01-01')).toBe('valid')
  })
})

describe('searching passages', () => {
  const list = [
    passage({ id: 'a', title: 'Coördinatie vraagt tijd', tags: ['uitstel'] }),
    passage({ id: 'b', title: 'Verwijzing', text: richText('Zie de coördinatie.') }),
    passage({ id: 'c', title: 'Oud', tags: ['uitstel'], validUntil: '2020-01-01' }),
  ]
  it.each([
    ['coordinatie', ['a', 'b']],
    ['COÖRD', ['a', 'b']],
    ['uitstel', ['a', 'c']],
    ['uitstel coord', ['a']],
    ['uitstel niets', []],
    ['', ['a', 'b', 'c']],
  ])('%j finds %j', (query, ids) => {
    expect(searchPassages(list, query, '2025-01-01').map((f) => f.passage.id)).toEqual(ids)
  })

  it('says of each whether it is past its date', () => {
    expect(searchPassages(list, 'oud', '2025-01-01')[0]?.validity).toBe('expired')
    expect(searchPassages(list, 'oud', null)[0]?.validity).toBe('valid')
  })
})

describe('a file with passages', () => {
  const file = shippedSources.find((s) => s.path === 'passages/vaste-formules.json') ?? { path: '', text: '' }
  it.each([
    ['a place that does not exist', 'passages.0.text', 'Zie {{kenmrk}}', 'passages[0].text'],
    ['a date that does not exist', 'passages.0.validFrom', '2025-02-30', 'passages[0].validFrom'],
    ['a title of two lines', 'passages.1.title', 'a\nb', 'passages[1].title'],
    ['an unknown key', 'passages.1.soort', 'x', 'passages[1]'],
    ['a name that would be a path', 'passages.0.id', '../../x', 'passages[0].id'],
  ])('with %s is refused and named', (_, place, value, where) => {
    const { passages, faults } = loadPassages([{ ...file, text: changedJson(file.text, place, value) }])
    expect(faults[0]?.file).toBe(file.path)
    expect(faults[0]?.place.startsWith(where)).toBe(true)
    expect(passages.length).toBe(shipped.passages.length - 1)
  })

  it('names the passage by its title, as people know it', () => {
    const { faults } = loadPassages([{ ...file, text: changedJson(file.text, 'passages.0.text', '{{niets}}') }])
    expect(faults).toEqual([
      {
        file: file.path,
        place: 'passages[0].text (“Zie ook het Aanhangsel van de Handelingen”)',
        expected: 'een bestaande plaats in plaats van {{niets}}',
      },
    ])
  })

  it.each([
    ['half written', '{"format":"antwoordbrief-standaardpassages","version":1,"passages":[{"id":"a'],
    ['of another kind', '{"format":"antwoordbrief-ambten","version":1,"offices":[]}'],
    ['without a list', '{"format":"antwoordbrief-standaardpassages","version":1}'],
  ])('%s in the folder of passages is a fault; elsewhere it is left to its reader', (_, text) => {
    const { faults, passages } = loadPassages([{ path: 'passages/x.json', text }])
    expect(faults[0]?.file).toBe('passages/x.json')
    expect(passages).toEqual([])
  })

  it('with a reference to a question is refused: it means nothing elsewhere', () => {
    const text = [{ kind: 'paragraph', children: [{ kind: 'question-reference', questions: ['q1'] }] }]
    expect(parsePassage({ ...passage(), text }).ok).toBe(false)
  })

  it('with lists within lists without end is refused', () => {
    const deep = '{"kind":"list","ordered":true,"items":[{"children":[],"nested":['.repeat(5000)
    const text = `{"format":"antwoordbrief-standaardpassages","version":1,"passages":[{"text":[${deep}${']}]}'.repeat(5000)}]}]}`
    expect(loadPassages([{ path: 'x', text }]).passages).toEqual([])
  })

  it('of the user goes before the one that ships', () => {
    const own = serialisePassages([passage({ id: 'zie-aanhangsel', title: 'Eigen' })])
    const { passages } = loadPassages([...shippedSources, { path: 'eigen.json', text: own }])
    expect(passages).toHaveLength(shipped.passages.length)
    expect(passages.find((p) => p.id === 'zie-aanhangsel')?.title).toBe('Eigen')
  })
})
