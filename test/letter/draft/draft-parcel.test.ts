import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../letter/draft/draft'
import { createDraftPacker, createParcelReader, createTrustingReader } from '../../../letter/draft/draft-parcel'
import { createDraftReader } from '../../../letter/draft/draft-reader'
import { parseDraft, serialiseDraft } from '../../../letter/draft/parse-draft'
import { setContact } from '../../../letter/model/edit-letter'
import { moveAnswer, setAnswerContent } from '../../../letter/model/edit-questions'
import type { Answer, AnswerId } from '../../../letter/model/letter'
import type { List, RichText } from '../../../letter/model/rich-text'
import { sampleDraft } from '../../support/shipped-templates'

const draft = sampleDraft()
const ids = draft.letter.answers.map(({ id }) => id)
const [first = ''] = ids

const said = (text: string): RichText => [{ kind: 'paragraph', children: [{ kind: 'text', text, marks: [] }] }]
const typed = (from: Draft, id: AnswerId, text: string): Draft => ({
  ...from,
  letter: setAnswerContent(from.letter, id, said(text)),
})

type Parcel = { readonly base: number | null; readonly rest: string | null; readonly answers: readonly unknown[] }
const parcelOf = (text: string) => JSON.parse(text) as Parcel

describe('a packed draft', () => {
  it('comes back whole, with its keys in the order of a file', () => {
    for (const read of [createTrustingReader(), createDraftReader()]) {
      const there = read(createDraftPacker()(draft).text)
      expect(there).toEqual(draft)
      expect(there && serialiseDraft(there)).toBe(serialiseDraft(draft))
    }
  })

  it('leaves out a field that is absent, as a file does', () => {
    const absent = { ...draft, letter: { ...draft.letter, openPlaces: undefined } as unknown as typeof draft.letter }
    const { rest } = parcelOf(createDraftPacker()(absent).text)
    expect(JSON.parse(rest ?? '')).not.toHaveProperty('letter.openPlaces')
  })

  it('holds only the answer that changed, once the one before was received', () => {
    const pack = createDraftPacker()
    pack(draft).received()
    const { rest, answers } = parcelOf(pack(typed(draft, first, 'Ja.')).text)
    expect(rest).toBeNull()
    expect(answers.filter((part) => typeof part === 'string')).toHaveLength(1)
  })

  it('is whole while it is not known whether the one before was received, and after a refusal', () => {
    const pack = createDraftPacker()
    pack(draft)
    const second = pack(draft)
    expect(parcelOf(second.text).base).toBeNull()
    second.received()
    expect(parcelOf(pack(draft).text).base).not.toBeNull()
    pack(draft).refused()
    expect(parcelOf(pack(draft).text).base).toBeNull()
  })

  it('is read again only where it changed', () => {
    const seen: unknown[] = []
    const read = createParcelReader({
      rest: (value) => value as Draft,
      answer: (value) => {
        seen.push(value)
        return value as Answer
      },
    })
    const pack = createDraftPacker()
    const whole = pack(draft)
    const before = read(whole.text)
    whole.received()
    expect(seen).toHaveLength(ids.length)
    const after = read(pack(typed(draft, first, 'Ja.')).text)
    expect(seen).toHaveLength(ids.length + 1)
    expect(after).toEqual(typed(draft, first, 'Ja.'))
    expect(after?.letter.answers[1]).toBe(before?.letter.answers[1])
  })

  it('is read from a packer that begins anew', () => {
    const read = createDraftReader()
    const former = createDraftPacker()
    for (let n = 0; n < 3; n += 1) {
      const packed = former(draft)
      expect(read(packed.text)).toEqual(draft)
      packed.received()
    }
    expect(read(createDraftPacker()(draft).text)).toEqual(draft)
    expect(read(former(draft).text)).toBeNull()
  })
})

const change = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), at: fc.nat(ids.length - 1), text: fc.string({ minLength: 1 }) }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(ids.length - 1), to: fc.nat(ids.length - 1) }),
  fc.record({ kind: fc.constant('contact' as const), text: fc.string() }),
)

function changed(from: Draft, step: Parameters<Parameters<typeof change.map>[0]>[0]): Draft {
  if (step.kind === 'contact') return { ...from, letter: setContact(from.letter, [step.text]) }
  const id = ids[step.at] ?? first
  if (step.kind === 'type') return typed(from, id, step.text)
  return { ...from, letter: moveAnswer(from.letter, id, step.to) }
}

it('whatever changes, and whenever the word comes that it was received, what is read is what was sent', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(change, fc.boolean(), fc.boolean()), { maxLength: 30 }), (steps) => {
      const pack = createDraftPacker()
      const read = createDraftReader()
      const underWay: (() => void)[] = []
      let now = draft
      for (const [step, latestIsHeard, oldestIsHeard] of steps) {
        now = changed(now, step)
        const packed = pack(now)
        expect(read(packed.text)).toEqual(now)
        underWay.push(packed.received)
        if (latestIsHeard) underWay.pop()?.()
        if (oldestIsHeard) underWay.shift()?.()
      }
    }),
  )
})

describe('a parcel from outside', () => {
  const whole = parcelOf(createDraftPacker()(draft).text)
  const [firstText] = whole.answers as readonly string[]
  const with_ = (part: object) => JSON.stringify({ ...whole, ...part })

  it.each([
    ['no JSON', '{'],
    ['no parcel', '[]'],
    ['no id', with_({ id: undefined })],
    ['an answer that is neither text nor place', with_({ answers: [{}] })],
    ['a base that was never sent', with_({ base: 7, rest: null, answers: [0] })],
    ['nothing to build on', with_({ rest: null })],
    ['a rest that is no JSON', with_({ rest: '{' })],
    ['an answer that is no JSON', with_({ answers: ['{', ...whole.answers.slice(1)] })],
    ['an answer with an unknown field', with_({ answers: [`{"x":1,${String(firstText).slice(1)}`] })],
    ['an answer that is missing', with_({ answers: whole.answers.slice(1) })],
    ['an answer twice', with_({ answers: [...whole.answers, firstText] })],
  ])('is refused: %s', (_what, text) => {
    const read = createDraftReader()
    expect(read(text)).toBeNull()
    expect(read(JSON.stringify(whole))).toEqual(draft)
  })

  it('is refused at the depth at which a file is', () => {
    const nested = (depth: number): List => ({
      kind: 'list',
      ordered: false,
      items: [{ children: [], nested: depth === 0 ? [] : [nested(depth - 1)] }],
    })
    const outcomes = Array.from({ length: 20 }, (_, depth) => {
      const deep = { ...draft, letter: setAnswerContent(draft.letter, first, [nested(depth)]) }
      const isGood = parseDraft(serialiseDraft(deep)).ok
      expect(createDraftReader()(createDraftPacker()(deep).text) !== null).toBe(isGood)
      return isGood
    })
    expect(new Set(outcomes).size).toBe(2)
  })
})
