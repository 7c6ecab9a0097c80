import { describe, expect, it } from 'vitest'
import { editUnderstanding } from '../../../../renderer/features/import/edit-understanding'
import { spansText } from '../../../../renderer/features/import/text-spans'
import { after, numbers, pieceTexts, texts, understood } from './understood'

const { source, u } = understood()
const third = 'Welke stappen zet u daarvoor? Wanneer is dat gereed?'
const middle = third.indexOf('Wanneer')
const passageText = (passages: readonly { block: number; start: number; end: number }[]) =>
  passages
    .map(({ block, start, end }) =>
      (source.blocks[block]?.runs.map((run) => run.text).join('') ?? '').slice(start, end),
    )
    .join('')

describe('the sample', () => {
  it('has four questions, one note and nothing left over', () => {
    expect(numbers(u)).toEqual(['1', '2', '3', '4'])
    expect(u.notes.map(({ label }) => label)).toEqual(['1'])
    expect(pieceTexts(u)).toEqual([])
    expect(u.facts.addressedTo).toEqual(['minister van Defensie', 'minister van Buitenlandse Zaken'])
  })
})

describe('splitting', () => {
  const split = after({ kind: 'split', question: 'q3', at: middle })

  it('makes two questions of one, at the caret', () => {
    expect(texts(split).slice(2, 4)).toEqual(['Welke stappen zet u daarvoor?', 'Wanneer is dat gereed?'])
  })
  it('moves up the numbers behind it', () => {
    expect(numbers(split)).toEqual(['1', '2', '3', '4', '5'])
  })
  it('cuts the passages at the same words', () => {
    expect(split.questions.slice(2, 4).map(({ passages }) => passageText(passages).trim())).toEqual([
      '3. Welke stappen zet u daarvoor?',
      'Wanneer is dat gereed?',
    ])
  })
  it('does nothing at the very start or end', () => {
    expect(after({ kind: 'split', question: 'q3', at: 0 }).questions).toHaveLength(4)
    expect(after({ kind: 'split', question: 'q3', at: third.length }).questions).toHaveLength(4)
  })
  it('leaves the mark of a note with what it was set behind', () => {
    const cut = after({ kind: 'split', question: 'q1', at: 'Kent u het bericht '.length })
    expect(cut.questions[0]?.spans.map(({ kind }) => kind)).toEqual(['text'])
    expect(cut.questions[1]?.spans.map(({ kind }) => kind)).toEqual(['text', 'note-mark'])
  })
  it('takes a number that stands there for the number of the question', () => {
    const { source: run, u: joined } = understood('1. Is dit waar? 2. Wat doet u daaraan?')
    const done = editUnderstanding(joined, { kind: 'split', question: 'q1', at: 'Is dit waar? '.length }, run)
    expect(done.questions.map(({ number, spans }) => `${number} ${spansText(spans)}`)).toEqual([
      '1 Is dit waar?',
      '2 Wat doet u daaraan?',
    ])
  })
  it('is undone by merging', () => {
    const again = after(
      { kind: 'split', question: 'q3', at: middle },
      { kind: 'merge-with-previous', question: 's1' },
      { kind: 'renumber' },
    )
    expect(numbers(again)).toEqual(['1', '2', '3', '4'])
    expect(texts(again)[2]?.replace('\n', ' ')).toBe(third)
  })
})

describe('merging', () => {
  it('puts the words and the passages behind each other', () => {
    const merged = after({ kind: 'merge-with-previous', question: 'q3' })
    expect(texts(merged)[1]).toBe(`Deelt u de mening dat dit sneller moet? Zo nee, waarom niet?\n${third}`)
    expect(passageText(merged.questions[1]?.passages ?? [])).toContain(third)
  })
  it('goes on in the same line when the first breaks off', () => {
    const broken = after(
      { kind: 'change-text', question: 'q2', text: 'Deelt u de mening dat' },
      { kind: 'merge-with-previous', question: 'q3' },
    )
    expect(texts(broken)[1]).toBe(`Deelt u de mening dat ${third}`)
  })
  it('does nothing to the first question', () => {
    expect(after({ kind: 'merge-with-previous', question: 'q1' })).toEqual(u)
  })
})

describe('moving', () => {
  it('changes places and keeps the numbers that the document gave', () => {
    expect(numbers(after({ kind: 'move', question: 'q2', by: -1 }))).toEqual(['2', '1', '3', '4'])
  })
  it('does nothing at the edges', () => {
    expect(after({ kind: 'move', question: 'q1', by: -1 }, { kind: 'move', question: 'q4', by: 1 })).toEqual(u)
  })
  it('numbers anew when asked', () => {
    expect(numbers(after({ kind: 'move', question: 'q2', by: -1 }, { kind: 'renumber' }))).toEqual(['1', '2', '3', '4'])
  })
  it('numbers by order where the document has no numbers', () => {
    const plain = understood(
      'Vragen van het lid Bikker (ChristenUnie) aan de minister van Defensie over rust\n\nKent u dit?\n\nDeelt u dat?\n\nWat doet u?',
    )
    expect(plain.u.numbered).toBe(false)
    const moved = editUnderstanding(plain.u, { kind: 'move', question: 'q3', by: -1 }, plain.source)
    expect(moved.questions.map(({ id, number }) => id + number)).toEqual(['q11', 'q32', 'q23'])
  })
})

describe('taking out and putting back', () => {
  const out = after({ kind: 'take-out', question: 'q3' })
  const piece = out.pieces[0]?.id ?? ''

  it('leaves the words over', () => {
    expect(numbers(out)).toEqual(['1', '2', '4'])
    expect(pieceTexts(out)).toEqual([third])
  })
  it('puts them behind a question', () => {
    const put = editUnderstanding(out, { kind: 'piece-to-question', piece, question: 'q2', at: 'end' }, source)
    expect(texts(put)[1]).toContain(third)
    expect(put.pieces).toEqual([])
  })
  it('puts them before a question', () => {
    const put = editUnderstanding(out, { kind: 'piece-to-question', piece, question: 'q4', at: 'start' }, source)
    expect(texts(put)[2]?.startsWith(third)).toBe(true)
  })
  it('makes a question of them again, in its place', () => {
    const made = editUnderstanding(out, { kind: 'piece-as-question', piece }, source)
    expect(numbers(made)).toEqual(['1', '2', '3', '4'])
    expect(texts(made)[2]).toBe(third)
  })
  it('makes a note of them', () => {
    const made = editUnderstanding(out, { kind: 'piece-as-note', piece, question: 'q4' }, source)
    expect(made.notes.map(({ label, text }) => `${label} ${text}`).at(-1)).toBe(`2 ${third}`)
    expect(made.questions.at(-1)?.spans.at(-1)?.kind).toBe('note-mark')
  })
  it('leaves them out, and back', () => {
    const left = editUnderstanding(out, { kind: 'leave-out-piece', piece, leftOut: true }, source)
    expect(left.pieces.map(({ leftOut }) => leftOut)).toEqual([true])
    expect(editUnderstanding(left, { kind: 'leave-out-piece', piece, leftOut: false }, source)).toEqual(out)
  })
  it('makes a question of each piece of a text in which none was recognised', () => {
    const loose = understood('Dit is een verhaal.\n\nEen tweede alinea zonder vraag.')
    const made = editUnderstanding(loose.u, { kind: 'pieces-as-questions' }, loose.source)
    expect(made.pieces).toEqual([])
    expect(numbers(made)).toEqual(['1', '2'])
  })
})

describe('notes', () => {
  const [note] = u.notes

  it('go from one question to another', () => {
    const moved = after({ kind: 'move-note', note: note?.id ?? '', from: 'q1', to: 'q2' })
    expect(moved.questions[0]?.spans.every(({ kind }) => kind === 'text')).toBe(true)
    expect(moved.questions[1]?.spans.at(-1)).toEqual({ kind: 'note-mark', note: note?.id })
  })
  it('are left over when they are none, without a mark anywhere', () => {
    const gone = after({ kind: 'take-out', question: 'q1' }, { kind: 'take-out-note', note: note?.id ?? '' })
    expect(gone.notes).toEqual([])
    expect(pieceTexts(gone).some((text) => text.includes('NRC'))).toBe(true)
    expect(gone.pieces.flatMap(({ spans }) => spans).every(({ kind }) => kind === 'text')).toBe(true)
  })
  it('get other words', () => {
    expect(after({ kind: 'change-note', note: note?.id ?? '', text: 'NRC' }).notes[0]?.text).toBe('NRC')
  })
})

describe('changing words', () => {
  it('keeps the mark of a note at the words that stay', () => {
    const changed = after({
      kind: 'change-text',
      question: 'q1',
      text: 'Kent u het nieuwe bericht over de steun aan Oekraïne?',
    })
    expect(changed.questions[0]?.spans).toEqual([
      { kind: 'text', text: 'Kent u het nieuwe bericht over de steun aan Oekraïne?' },
      { kind: 'note-mark', note: u.notes[0]?.id },
    ])
  })
  it('changes facts and numbers', () => {
    const changed = after(
      { kind: 'change-facts', facts: { subject: 'de steun' } },
      { kind: 'change-number', question: 'q4', number: '4a' },
    )
    expect(changed.facts.subject).toBe('de steun')
    expect(numbers(changed).at(-1)).toBe('4a')
  })
  it('ticks off a remark', () => {
    const doubtful = understood('1. Is dit zo?\n\n2. Hoe dan?')
    expect(doubtful.u.points.length).toBeGreaterThan(0)
    const seen = editUnderstanding(doubtful.u, { kind: 'see-point', point: 0, seen: true }, doubtful.source)
    expect(seen.points[0]?.seen).toBe(true)
  })
})
