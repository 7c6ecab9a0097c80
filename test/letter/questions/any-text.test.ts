import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceBlock, SourceDocument } from '../../../letter/questions/source-document'
import { parseQuestions } from '../../../letter/questions/parse-questions'
import { sourceFromText } from '../../../letter/questions/source-from-text'
import { lostWords } from '../../support/expected-document'

/** Lines that mean something to the parser, in any order: most such documents make no sense. */
const lines = fc.constantFrom(
  '',
  '1',
  '2',
  '3',
  '1.',
  '2)',
  '[1]',
  '(1)',
  '*',
  'Vraag 1',
  'Vraag 2 t/m 4',
  'Antwoord',
  'Antwoord 1',
  'Antwoord op vraag 2 en 3:',
  '____',
  '2024Z01234',
  'Vragen van het lid Jansen (SP) aan de minister van Defensie over munitie',
  '(ingezonden 3 mei 2024)',
  'Antwoord van minister X (Defensie) (ontvangen 4 mei 2024)',
  'Kent u het bericht?1',
  'Zo nee, waarom niet?',
  'Deelt u de mening dat de ontwikkelings-',
  'hulp te hoog is? [2]',
  '1 NOS, 3 mei 2024',
  '[2] https://nos.nl/artikel/',
  '25-extra.html',
  'Tweede Kamer, vergaderjaar 2024–2025, Vragen 1',
  'kv-tk-2024Z01234',
  'Toelichting:',
  '- een item;',
  'a. een item',
  'Geachte voorzitter,',
  'Datum 3 mei 2024',
  'X Noot',
  'Mededeling van minister X (Defensie)',
  'niet binnen de gebruikelijke termijn worden beantwoord',
  'van leden',
  'over',
  '(((',
  '«',
  'CO',
  '2 daarover',
  '\u00a0\u200b',
  '1234567890',
)
const runs = fc.array(
  fc
    .record({ text: fc.oneof(lines, fc.string({ maxLength: 12 })) }, { requiredKeys: ['text'] })
    .chain((run) => fc.constantFrom(run, { ...run, superscript: true }, { ...run, noteMark: '1' })),
  { maxLength: 3 },
)
const blocks: fc.Arbitrary<SourceBlock> = fc
  .record({
    runs,
    label: fc.constantFrom('1.', '2.', 'a)', '•', ''),
    level: fc.nat({ max: 2 }),
    page: fc.nat({ max: 3 }),
    kind: fc.constantFrom('paragraph' as const, 'note' as const, 'rule' as const),
  })
  .chain(({ runs: own, ...rest }) =>
    fc.constantFrom<SourceBlock>({ runs: own }, { runs: own, ...rest }, { runs: own, label: rest.label }),
  )
const documents: fc.Arbitrary<SourceDocument> = fc.record({
  flow: fc.constantFrom('lines' as const, 'paragraphs' as const),
  blocks: fc.array(blocks, { maxLength: 20 }),
  remarks: fc.constant([]),
})

describe('whatever the text is', () => {
  it('nothing is thrown and no word is lost', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 40 }), (all) => {
        const source = sourceFromText(all.join('\n'))
        expect(lostWords(source, parseQuestions(source))).toEqual([])
      }),
      { numRuns: 600, seed: 11 },
    )
  })

  it('nothing is thrown and no word of any blocks is lost', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(documents, (source) => {
        expect(lostWords(source, parseQuestions(source))).toEqual([])
      }),
      { numRuns: 600, seed: 12 },
    )
  })

  it('ids of questions and notes are each their own, and every mark has its note', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 40 }), (all) => {
        const { questionSet, answerNotes } = parseQuestions(sourceFromText(all.join('\n')))
        const notes = new Set([...questionSet.notes, ...answerNotes].map((note) => note.id))
        const marks = questionSet.questions.flatMap((q) =>
          q.spans.flatMap((span) => (span.kind === 'note-mark' ? [span.note] : [])),
        )
        expect(new Set(questionSet.questions.map((q) => q.id)).size).toBe(questionSet.questions.length)
        expect(marks.filter((mark) => !questionSet.notes.some((note) => note.id === mark))).toEqual([])
        expect(notes.size).toBe(questionSet.notes.length + answerNotes.length)
      }),
      { numRuns: 600, seed: 13 },
    )
  })

  it.each([
    ['one long line', 'Kunt u dit toelichten, en zo ja hoe? '.repeat(6000)],
    ['brackets without end', '('.repeat(20_000)],
    ['a heading that never ends', 'Vragen van het lid '.repeat(8000)],
    ['figures', '1 2 3 4 5 6 7 8 9 '.repeat(8000)],
    ['offices without end', `Vragen van het lid A (SP) aan ${'de minister van Defensie en '.repeat(4000)}over X`],
    ['answers that never come', `Antwoord van minister ${'X, mede namens '.repeat(6000)}`],
    ['dashes', '- '.repeat(50_000)],
    ['very many lines of one letter', 'a\n'.repeat(100_000)],
    ['very many broken words', 'ver-\n'.repeat(60_000)],
    ['very many subjects', 'Onderwerp: zout\n'.repeat(50_000)],
    ['very many who answer', 'Antwoord van minister X (Defensie)\n'.repeat(50_000)],
    ['very many marks of one note', `Vraag 1\nA?${' *)'.repeat(60_000)}\n\nVraag 2\nB?\n\n* https://zout.example`],
    ['very many lines below one question', `Vraag 1\n${'a\n\n'.repeat(100_000)}`],
  ])('%s takes time for its length and no more', { timeout: 60_000 }, (_, text) => {
    const quarter = workOf(text.slice(0, text.length / 4))
    // Four times the text is four times the work; were each line compared with each, it would be sixteen times.
    expect(workOf(text)).toBeLessThan(9 * Math.max(quarter, LEAST_MS))
  })
})

/** Below this a measurement says more of the machine than of the text, ms. */
const LEAST_MS = 100

/** Milliseconds of the processor to read a text; none of its words may be lost. */
function workOf(text: string): number {
  const source = sourceFromText(text)
  const begin = process.cpuUsage()
  expect(lostWords(source, parseQuestions(source))).toEqual([])
  return process.cpuUsage(begin).user / 1000
}
