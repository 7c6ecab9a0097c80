import fc from 'fast-check'
import type { AnnexStyle } from '../../letter/model/house-style'
import type { Answer, Letter } from '../../letter/model/letter'
import type { LetterTemplate } from '../../letter/model/letter-template'
import type { AskerNote, Question, QuestionSet, QuestionSpan } from '../../letter/model/question-set'
import { arbitraryRichText, arbitraryText } from './arbitrary-rich-text'
import { shippedTemplate } from './shipped-templates'

const houses = ['antwoordbrief-defensie', 'antwoordbrief-justitie-en-veiligheid'].map(shippedTemplate)

const annexChoices = fc.record({
  questionLabelInline: fc.boolean(),
  answerLabel: fc.constantFrom(
    { one: '', more: '' },
    { one: 'Antwoord op vraag {{nummers}}', more: 'Antwoord op vragen {{nummers}}' },
  ),
  ranges: fc.boolean(),
  askerNotes: fc.constantFrom<AnnexStyle['askerNotes']>('after-questions', 'after-each-question', 'not'),
  startsOnNewPage: fc.boolean(),
})

/** A shipped house, with any of the choices that a house may make for its annex and signatures. */
const arbitraryTemplate: fc.Arbitrary<LetterTemplate> = fc
  .tuple(fc.constantFrom(...houses), annexChoices, fc.constantFrom('side-by-side' as const, 'stacked' as const))
  .map(([house, annex, arrangement]) => ({
    ...house,
    style: {
      ...house.style,
      annex: { ...house.style.annex, ...annex },
      signature: { ...house.style.signature, arrangement },
    },
  }))

const offices = [
  'minister van Defensie',
  'minister voor Buitenlandse Handel en Ontwikkelingshulp',
  'minister-president',
]
const members = [
  { name: 'Nordkamp', party: 'GL-PvdA' },
  { name: 'Romke de Jong', party: 'D66' },
  { name: 'El Abassi', party: 'DENK' },
]
const isoDate = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

function question(index: number, notes: readonly AskerNote[]): fc.Arbitrary<Question> {
  const text = fc
    .tuple(arbitraryText(24), fc.constantFrom('', '\nZo ja, welke? Zo nee, waarom niet?', '\nToelichting: A & B <c>'))
    .map(([first, more]): QuestionSpan => ({ kind: 'text', text: `Kunt u ${first}?${more}` }))
  const marks = fc
    .subarray([...notes], { maxLength: Math.min(2, notes.length) })
    .map((marked) => marked.map(({ id }): QuestionSpan => ({ kind: 'note-mark', note: id })))
  return fc
    .tuple(text, fc.oneof({ weight: 4, arbitrary: fc.constant<QuestionSpan[]>([]) }, { weight: 1, arbitrary: marks }))
    .map(([span, marked]) => ({ id: `q${String(index + 1)}`, number: String(index + 1), spans: [span, ...marked] }))
}

const askerNotes: fc.Arbitrary<readonly AskerNote[]> = fc
  .array(arbitraryText(), { maxLength: 4 })
  .map((texts) => texts.map((text, n) => ({ id: `n${String(n + 1)}`, label: String(n + 1), text })))

function questionSet(count: number): fc.Arbitrary<QuestionSet> {
  return askerNotes.chain((notes) =>
    fc.record({
      caseNumber: fc.constantFrom('2025Z04340', '2024Z11859', null),
      sentOn: fc.option(isoDate),
      members: fc.subarray(members, { minLength: 1 }),
      addressedTo: fc.subarray(offices, { minLength: 1 }),
      subject: arbitraryText(),
      questions: fc.tuple(...Array.from({ length: count }, (_, index) => question(index, notes))),
      notes: fc.constant(notes),
    }),
  )
}

/** Cuts the questions, in any order, into answers that cover one to four of them. */
function coverage(ids: readonly string[]): fc.Arbitrary<string[][]> {
  const order = fc.oneof(
    { weight: 3, arbitrary: fc.constant([...ids]) },
    { weight: 1, arbitrary: fc.shuffledSubarray([...ids], { minLength: ids.length }) },
  )
  const sizes = fc.array(fc.constantFrom(1, 1, 1, 2, 3, 4), { minLength: ids.length, maxLength: ids.length })
  return fc.tuple(order, sizes).map(([ordered, cuts]) => {
    const groups: string[][] = []
    let from = 0
    for (const size of cuts) {
      if (from < ordered.length) groups.push(ordered.slice(from, from + size))
      from += size
    }
    return groups
  })
}

function answers(ids: readonly string[]): fc.Arbitrary<Answer[]> {
  return coverage(ids).chain((groups) =>
    fc.tuple(
      ...groups.map((covers, index) =>
        // A text for every answer of a long letter would make a test of minutes: most of those are short.
        arbitraryRichText(ids, ids.length > 20 ? 1 : 4).map((content): Answer => ({
          id: `a${String(index + 1)}`,
          covers,
          content,
          status: 'draft',
          responsible: 'Directie Geheim',
          internalNote: 'Interne opmerking die nooit naar buiten mag',
        })),
      ),
    ),
  )
}

const signatories: fc.Arbitrary<Letter['signatories']> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.boolean())
  .map(([count, onBehalf]) => [
    ...Array.from({ length: count }, (_, index) => ({
      office: offices[index % offices.length] ?? '',
      name: `drs. N.${String(index + 1)} Naam`,
      role: 'signs' as const,
    })),
    ...(onBehalf ? [{ office: 'minister van Financiën', name: '', role: 'on-behalf' as const }] : []),
  ])

/** A letter of a template with up to `most` questions: answers that cover several, any order, every kind of text. */
function arbitraryLetter(template: LetterTemplate, most = 80): fc.Arbitrary<Letter> {
  const counts = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: Math.min(most, 9) }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: most }) },
  )
  return counts.chain((count) =>
    questionSet(count).chain((set) =>
      fc.record<Letter>({
        template: fc.constant({ id: template.id, edition: template.edition }),
        date: fc.option(isoDate),
        ownReference: fc.array(fc.constantFrom('DS2025-001835/', 'MINDEF20250015138'), { maxLength: 2 }),
        contact: fc.array(fc.constantFrom('Directie Algemene & Bestuurlijke Zaken', 'T 070 000 00 00'), {
          maxLength: 2,
        }),
        questionSet: fc.constant(set),
        answers: answers(set.questions.map(({ id }) => id)),
        introduction: fc.oneof(fc.constant([]), arbitraryRichText([], 2)),
        signatories,
        classification: fc.constantFrom('', 'Departementaal vertrouwelijk'),
        enclosures: fc.array(arbitraryText(3), { maxLength: 2 }),
        replaced: fc.oneof(fc.constant({}), fc.record({ opening: arbitraryText(60) })),
      }),
    ),
  )
}

/** A letter together with the template that it was begun from. */
export const arbitraryDraft = (
  most = 80,
): fc.Arbitrary<{ readonly letter: Letter; readonly template: LetterTemplate }> =>
  arbitraryTemplate.chain((template) => arbitraryLetter(template, most).map((letter) => ({ letter, template })))
