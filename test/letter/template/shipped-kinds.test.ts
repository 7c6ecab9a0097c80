import { describe, expect, it } from 'vitest'
import { checkLetter } from '../../../letter/checks/check-letter'
import { parseDraft, serialiseDraft } from '../../../letter/draft/parse-draft'
import { composeLetter } from '../../../letter/model/compose-letter'
import { fillOpenPlace } from '../../../letter/model/edit-letter'
import type { LetterTemplate } from '../../../letter/model/letter-template'
import { openPlacesOf } from '../../../letter/model/template-places'
import { loadTemplates } from '../../../letter/template/load-templates'
import { changedJson } from '../../support/changed-json'
import { letterWith, question } from '../../support/letter-builder'
import { sampleDraft, shippedSources, shippedTemplate } from '../../support/shipped-templates'

const { templates } = loadTemplates(shippedSources)
const kinds = ['antwoordbrief', 'uitstelbericht', 'lijst-van-vragen-en-antwoorden', 'aanbiedingsbrief'] as const

const filled = (template: LetterTemplate) =>
  letterWith(template, {
    questions: [question('1'), question('2')],
    answers: { '1': 'Ja.', '2': 'Nee.' },
    case: {
      caseNumber: '2024Z17538',
      sentOn: '2024-11-04',
      members: [{ name: 'Kathmann', party: 'GroenLinks-PvdA' }],
      addressedTo: ['minister van Financiën'],
      subject: 'de bereikbaarheid van het loket',
    },
    letter: { date: '2024-11-25' },
  })

describe('the shipped houses and kinds', () => {
  it('make a template of each of the four kinds for each of the fifteen ministries', () => {
    expect(templates).toHaveLength(60)
    expect(new Set(templates.map((t) => t.id)).size).toBe(60)
    for (const kind of kinds) expect(templates.filter((t) => t.kind === kind)).toHaveLength(15)
  })

  it.each(templates.map((t) => [t.id, t] as const))('%s composes without a gap that has no name', (_, template) => {
    const text = JSON.stringify(composeLetter(filled(template), template))
    expect(text).not.toMatch(/\{\{(?!pagina)|undefined|\s,\s|,\s*,/u)
  })

  it('say which houses nobody checked', () => {
    const verified = templates.filter((t) => t.provenance.verified).map((t) => t.ministry.id)
    expect([...new Set(verified)].sort()).toEqual(['defensie', 'justitie-en-veiligheid'])
  })

  it('say of three ministries until when they were there', () => {
    const ended = templates.filter((t) => t.ministry.until !== undefined && t.kind === 'antwoordbrief')
    expect(ended.map((t) => [t.ministry.id, t.ministry.until])).toEqual([
      ['asiel-en-migratie', '2026-02-23'],
      ['klimaat-en-groene-groei', '2026-02-23'],
      ['volkshuisvesting-en-ruimtelijke-ordening', '2026-02-23'],
    ])
  })

  it('leave the template that the sample carries as it is', () => {
    expect(shippedTemplate('antwoordbrief-defensie')).toEqual(sampleDraft().template)
  })
})

describe('the parts of a kind', () => {
  it.each([
    ['antwoordbrief', true],
    ['uitstelbericht', false],
    ['lijst-van-vragen-en-antwoorden', true],
    ['aanbiedingsbrief', false],
  ])('%s: annex %s', (kind, annex) => {
    const template = shippedTemplate(`${kind}-financien`)
    const composed = composeLetter(filled(template), template)
    expect(template.parts.annex).toBe(annex)
    expect(composed.answers).toHaveLength(annex ? 2 : 0)
    expect(composed.annexHeading === '').toBe(!annex)
  })

  it('a letter without an annex hides its answers and keeps them', () => {
    const template = shippedTemplate('uitstelbericht-defensie')
    const letter = filled(template)
    expect(letter.answers).toHaveLength(2)
    const again = parseDraft(serialiseDraft({ letter, template }))
    expect(again.ok && again.value.letter).toEqual(letter)
  })
})

describe('the delay notice', () => {
  const template = shippedTemplate('uitstelbericht-financien')
  const open = filled(template)

  it('says which questions, that the term is not met, why, and what next', () => {
    const letter = fillOpenPlace(open, 'reden', 'de benodigde afstemming meer tijd behoeft')
    expect(composeLetter(letter, template).opening).toEqual([
      'De schriftelijke vragen van het lid Kathmann (GroenLinks-PvdA) over de bereikbaarheid van het loket (ingezonden 4 november 2024, kenmerk 2024Z17538) kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat de benodigde afstemming meer tijd behoeft.',
      'Ik zal uw Kamer zo spoedig mogelijk de antwoorden op de vragen doen toekomen.',
    ])
  })

  it('prints [reden] until the reason is given, and says that it is missing', () => {
    expect(composeLetter(open, template).opening[0]).toContain('omdat [reden].')
    expect(checkLetter(open, template).map((f) => f.check)).toContain('open-places')
    const written = { ...open, replaced: { opening: 'Wij halen het niet, want het is veel.' } }
    expect(checkLetter(written, template).map((f) => f.check)).not.toContain('open-places')
  })

  it('asks for no answers', () => {
    const unanswered = letterWith(template, { questions: [question('1')] })
    expect(checkLetter(unanswered, template).map((f) => f.check)).not.toContain('unanswered-questions')
  })
})

describe('open places', () => {
  it.each([
    ['antwoordbrief', []],
    ['uitstelbericht', ['reden']],
    ['lijst-van-vragen-en-antwoorden', ['commissie']],
    ['aanbiedingsbrief', ['stuk']],
  ])('of %s: %s', (kind, places) => {
    expect(openPlacesOf(shippedTemplate(`${kind}-defensie`))).toEqual(places)
  })

  it('are printed everywhere from one value, and are open again when emptied', () => {
    const template = shippedTemplate('lijst-van-vragen-en-antwoorden-defensie')
    const letter = fillOpenPlace(filled(template), 'commissie', 'de vaste commissie voor Defensie')
    const composed = composeLetter(letter, template)
    expect(composed.opening[0]).toContain('de vragen die de vaste commissie voor Defensie heeft voorgelegd')
    expect(composed.annexHeading).toContain('vragen van de vaste commissie voor Defensie aan')
    expect(fillOpenPlace(letter, 'commissie', ' ')).toEqual(filled(template))
  })
})

describe('a fault in a kind', () => {
  it('is told once and of the kind’s own file', () => {
    const sources = shippedSources.map((source) =>
      source.path === 'soorten/uitstelbericht.json'
        ? { ...source, text: changedJson(source.text, 'style.opening.one', 'omdat {{rede}}') }
        : source,
    )
    expect(loadTemplates(sources).faults).toEqual([
      {
        file: 'soorten/uitstelbericht.json',
        place: 'style.opening.one',
        expected: 'een bestaande plaats in plaats van {{rede}}',
      },
    ])
  })
})
