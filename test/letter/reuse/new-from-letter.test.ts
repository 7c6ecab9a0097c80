import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildDocx } from '../../../letter/docx/build-docx'
import { parseDraft, serialiseDraft } from '../../../letter/draft/parse-draft'
import { composeLetter } from '../../../letter/model/compose-letter'
import { longDate } from '../../../letter/model/dates'
import { brokenInvariants } from '../../../letter/model/invariants'
import type { Letter } from '../../../letter/model/letter'
import { oldCaseOf } from '../../../letter/reuse/old-case'
import { leftOvers } from '../../../letter/reuse/left-overs'
import { newFromLetter } from '../../../letter/reuse/new-from-letter'
import { keepable, planReuse, type ReusePlan } from '../../../letter/reuse/reuse-plan'
import { sampleDraft, shippedTemplate } from '../../support/shipped-templates'
import { arbitraryFullLetter, arbitrarySet } from './arbitrary-reuse'

const templates = ['antwoordbrief-defensie', 'antwoordbrief-justitie-en-veiligheid', 'uitstelbericht-defensie'].map(
  shippedTemplate,
)

const oldWords = (text: string) => new Set(text.match(/zx[a-j]{6,9}/g) ?? [])

const shownAsKept = (plan: ReusePlan) => oldWords(plan.kept.map((item) => item.text).join('\n'))

const datesOf = ({ date, questionSet }: Letter) =>
  [date, questionSet.sentOn].flatMap((day) => (day === null ? [] : [day, longDate(day)]))

const everythingIn = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n')

const pair = fc.constantFrom(...templates).chain((template) =>
  fc.record({
    template: fc.constant(template),
    old: arbitraryFullLetter('zx', 2024, template),
    questionSet: arbitrarySet('ky', 2026),
  }),
)

describe('a new letter from an old one', () => {
  it('holds no word of the old case but what was shown as kept: 200 pairs, draft file and every part of the Word file', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ template, old, questionSet }) => {
        const letter = newFromLetter(old, { questionSet })
        const kept = shownAsKept(planReuse(old, template))
        const { bytes } = await buildDocx({ composed: composeLetter(letter, template), layout: template.layout })
        for (const text of [serialiseDraft({ letter, template }), everythingIn(bytes)]) {
          expect([...oldWords(text)].filter((word) => !kept.has(word))).toEqual([])
          for (const trace of [old.questionSet.caseNumber ?? '', ...datesOf(old)]) expect(text).not.toContain(trace)
        }
        expect(brokenInvariants(letter)).toEqual([])
      }),
      { numRuns: 200 },
    )
  }, 120_000)

  it('holds nothing at all of the old letter when the person leaves everything behind', () => {
    fc.assert(
      fc.property(pair, ({ template, old, questionSet }) => {
        const letter = newFromLetter(old, { questionSet, without: keepable })
        expect(oldWords(serialiseDraft({ letter, template })).size).toBe(0)
      }),
      { numRuns: 50 },
    )
  })

  it('lists every part that is filled in, in one of the two lists and once', () => {
    fc.assert(
      fc.property(pair, ({ template, old }) => {
        const { kept, cleared } = planReuse(old, template)
        const fields = [...kept, ...cleared].map((item) => item.field)
        expect(new Set(fields).size).toBe(fields.length)
        const listed = oldWords([...kept, ...cleared].map((item) => item.text).join('\n'))
        for (const word of oldWords(JSON.stringify([old.contact, old.replaced, old.enclosures, old.ownReference])))
          expect(listed).toContain(word)
      }),
      { numRuns: 50 },
    )
  })

  it('can be saved and opened', () => {
    const { letter: old, template } = sampleDraft()
    const letter = newFromLetter(old, {})
    const again = parseDraft(serialiseDraft({ letter, template }))
    expect(again.ok && again.value.letter).toEqual(letter)
  })

  it('keeps who signs, and the questions come each with an empty answer', () => {
    const { letter: old } = sampleDraft()
    const letter = newFromLetter(old, { questionSet: old.questionSet })
    expect(letter.signatories).toEqual(old.signatories)
    expect(letter.answers.map((a) => a.content)).toEqual(old.questionSet.questions.map(() => []))
  })

  it('keeps the offices when the person leaves the names behind', () => {
    const { letter: old } = sampleDraft()
    expect(newFromLetter(old, { without: ['signatories'] }).signatories.map((s) => [s.office, s.name])).toEqual(
      old.signatories.map((s) => [s.office, '']),
    )
  })
})

describe('the two lists of the sample letter', () => {
  const { letter, template } = sampleDraft()
  const { kept, cleared } = planReuse(letter, template)

  it('keep template and signatories', () => {
    expect(kept.map((item) => item.field)).toEqual(expect.arrayContaining(['template', 'signatories']))
    expect(kept.map((item) => item.text).join()).not.toContain('Nordkamp')
  })

  it('clear the case, with what stands there', () => {
    const texts = Object.fromEntries(cleared.map((item) => [item.field, item.text]))
    expect(texts).toMatchObject({ caseNumber: '2025Z04340', date: '23 april 2025', sentOn: '11 maart 2025' })
    expect(texts.members).toContain('Nordkamp')
  })
})

describe('searching the new letter for the old one', () => {
  const { letter: old } = sampleDraft()
  const fresh = newFromLetter(old, {
    questionSet: {
      ...old.questionSet,
      caseNumber: '2026Z00001',
      sentOn: '2026-10-01',
      members: [{ name: 'Jansen', party: 'X' }],
      subject: 'de haven',
      questions: [{ id: 'q1', number: '1', spans: [{ kind: 'text', text: 'Kent u de haven?' }] }],
      notes: [],
    },
  })
  const said = (letter: Letter) => leftOvers(oldCaseOf(old), letter).map((f) => f.message)
  const answered = (text: string): Letter => ({
    ...fresh,
    answers: fresh.answers.map((a) => ({
      ...a,
      content: [{ kind: 'paragraph', children: [{ kind: 'text', text, marks: [] }] }],
    })),
  })

  it('finds nothing in a fresh letter', () => {
    expect(said(fresh)).toEqual([])
  })

  it.each([
    ['the member', 'Het lid Nordkamp vroeg dit.', 'de naam van een vraagsteller', 'Nordkamp'],
    ['the case number', 'Zie 2025Z04340.', 'het kenmerk', '2025Z04340'],
    ['a date', 'Op 11 maart 2025 gesteld.', 'een datum', '11 maart 2025'],
    ['a date without its year', 'Op 11 maart jl. gesteld.', 'een datum', '11 maart'],
    ['a torn date', 'Op 11\u00A0maart\n2025 gesteld.', 'een datum', '11 maart 2025'],
  ])('finds %s, once', (_, text, what, trace) => {
    expect(said(answered(text))).toEqual([`Hier staat nog ${what} van de oude brief: “${trace}”.`])
  })

  it('finds the whole subject rather than each of its words', () => {
    expect(said(answered(`Over ${old.questionSet.subject} dus.`))).toEqual([
      `Hier staat nog het onderwerp van de oude brief: “${old.questionSet.subject}”.`,
    ])
  })

  it.each([
    ['within another word', 'De Nordkampen zijn mooi.'],
    ['in words that every letter has', 'De minister van Defensie antwoordt de Kamer.'],
  ])('is silent %s', (_, text) => {
    expect(said(answered(text))).toEqual([])
  })

  it('is silent when the new case has the same member', () => {
    const same = { ...answered('Nordkamp'), questionSet: { ...fresh.questionSet, members: old.questionSet.members } }
    expect(said(same)).toEqual([])
  })

  it.each([
    ['contact', { contact: ['t.n.v. Nordkamp'] }],
    ['enclosures', { enclosures: ['Brief aan Nordkamp'] }],
    ['own reference', { ownReference: ['Nordkamp/1'] }],
    ['replaced opening', { replaced: { opening: 'Het lid Nordkamp vraagt.' } }],
    ['open places', { openPlaces: { reden: 'Nordkamp' } }],
  ])('looks in %s too', (_, change) => {
    expect(leftOvers(oldCaseOf(old), { ...fresh, ...change })).toHaveLength(1)
  })

  it('looks at where links lead and at internal notes', () => {
    const [answer] = fresh.answers
    if (!answer) throw new Error('no answer')
    const link = {
      kind: 'link',
      address: 'https://x.nl/2025Z04340',
      children: [{ kind: 'text', text: 'x', marks: [] }],
    } as const
    const letter = {
      ...fresh,
      answers: [
        { ...answer, internalNote: 'bel Nordkamp', content: [{ kind: 'paragraph', children: [link] } as const] },
      ],
    }
    expect(leftOvers(oldCaseOf(old), letter).map((f) => f.severity)).toEqual(['warning', 'warning'])
  })
})
