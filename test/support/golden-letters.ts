import type { Letter } from '../../letter/model/letter'
import type { LetterTemplate } from '../../letter/model/letter-template'
import type { AskerNote, Question, QuestionSet } from '../../letter/model/question-set'
import type { Block, Inline, List, Mark, Paragraph, RichText } from '../../letter/model/rich-text'
import { letterOf } from '../bench/letter-of'
import { sampleDraft } from './sample-draft'
import { shippedTemplate } from './shipped-templates'

/** A letter that is kept as a golden: what it shows is in its name. */
export type GoldenLetter = { readonly name: string; readonly letter: Letter; readonly template: LetterTemplate }

const defence = shippedTemplate('antwoordbrief-defensie')
const justice = shippedTemplate('antwoordbrief-justitie-en-veiligheid')
const sample = sampleDraft().letter

const text = (content: string, ...marks: readonly Mark[]): Inline => ({ kind: 'text', text: content, marks })
const paragraph = (...children: readonly Inline[]): Paragraph => ({ kind: 'paragraph', children })
const list = (ordered: boolean, ...items: readonly (readonly [Inline, ...List[]])[]): List => ({
  kind: 'list',
  ordered,
  items: items.map(([line, ...nested]) => ({ children: [line], nested })),
})
const cell = (content: string) => ({ paragraphs: [paragraph(text(content))] })

const footnote = (content: string): Inline => ({
  kind: 'footnote',
  children: [{ kind: 'text', text: content, marks: [] }],
})

const table: Block = {
  kind: 'table',
  headerRow: true,
  rows: [
    ['Jaar', 'Project', 'Bedrag'],
    ['2024', 'Voedselzekerheid aan de frontlijn', 'EUR 1,0 miljoen'],
    ['2025', 'Geestelijke gezondheidszorg voor veteranen', 'EUR 1,5 miljoen'],
  ].map((row) => row.map(cell)),
}

/** Every kind of text that an answer may hold. */
const everyKind: RichText = [
  paragraph(
    text('Zie het antwoord op '),
    { kind: 'question-reference', questions: ['q3', 'q9'] },
    text(' en de '),
    {
      kind: 'link',
      address: 'https://www.tweedekamer.nl/kamerstukken?a=1&b=2',
      children: [{ kind: 'text', text: 'brief van 7 juni', marks: ['italic'] }],
    },
    text(' (Kamerstuk 21 501-20, nr. 2029).'),
    footnote('Kamerstuk 26 045, nr. 190.'),
  ),
  list(
    false,
    [text('voedselzekerheid;')],
    [text('geestelijke gezondheidszorg;'), list(true, [text('voor veteranen;')], [text('voor kinderen.')])],
  ),
  paragraph(
    text('Vet', 'bold'),
    text(', '),
    text('cursief', 'italic'),
    text(', '),
    text('onderstreept', 'underline'),
    text(', H'),
    text('2', 'subscript'),
    text('O en m'),
    text('2', 'superscript'),
    text('.'),
    { kind: 'break' },
    text('Een tweede regel.'),
  ),
  list(true, [text('ten eerste;')], [text('ten tweede.')]),
  { kind: 'quote', children: [text('Binnen de Nederlandse procedures is dit de snelste manier.')] },
  table,
]

const notes: readonly AskerNote[] = [
  { id: 'n1', label: '1', text: 'NRC, 3 maart 2025, Steun aan Oekraïne stokt (www.nrc.nl/oekraine)' },
  { id: 'n2', label: '2', text: 'Kamerstuk 36 600 X, nr. 12' },
]

const asked = (number: number): Question => ({
  id: `q${String(number)}`,
  number: String(number),
  spans: [
    { kind: 'text', text: `Kunt u aangeven hoe het staat met maatschappelijk initiatief nummer ${String(number)}?` },
    ...(number === 1
      ? [{ kind: 'note-mark', note: 'n1' } as const, { kind: 'text', text: ' Zo nee, waarom niet?' } as const]
      : []),
    ...(number === 4 ? [{ kind: 'note-mark', note: 'n1' } as const, { kind: 'note-mark', note: 'n2' } as const] : []),
  ],
})

const questionSet: QuestionSet = {
  ...sample.questionSet,
  questions: Array.from({ length: 10 }, (_, index) => asked(index + 1)),
  notes,
}

type Answered = readonly [covers: readonly number[], content: RichText]

/** As in real letters: 3, 4, 5, 9 and 10 together, then 6 (domain.md 1.4). */
const jointly: readonly Answered[] = [
  [[1], everyKind],
  [[2], [paragraph(text('Ja.'))]],
  [
    [3, 4, 5, 9, 10],
    [
      paragraph(text('Deze vragen hangen samen.')),
      list(true, [text('opnieuw ten eerste;')], [text('opnieuw ten tweede.')]),
    ],
  ],
  [[6], [paragraph(text('Zie het antwoord op '), { kind: 'question-reference', questions: ['q2'] }, text('.'))]],
  [
    [7, 8],
    [table, paragraph(text('Na de tabel.'), footnote('Een tweede noot.'))],
  ],
]

const withAnswers = (answered: readonly Answered[]): Pick<Letter, 'questionSet' | 'answers'> => ({
  questionSet,
  answers: answered.map(([covers, content], index) => ({
    id: `a${String(index + 1)}`,
    covers: covers.map((number) => `q${String(number)}`),
    content,
    status: 'agreed',
    responsible: 'DGB',
    internalNote: 'Nog afstemmen met Financiën',
  })),
})

const signed = (...offices: readonly string[]): Letter['signatories'] =>
  offices.map((office, index) => ({ office, name: `drs. A.B. Naam-${String(index + 1)}`, role: 'signs' }))

const onBehalf = { office: 'minister van Financiën', name: '', role: 'on-behalf' } as const
const trade = 'minister voor Buitenlandse Handel en Ontwikkelingshulp'

/** The letters whose Word files are kept: both houses, one to four signatories, joint answers, notes, 73 questions. */
export const goldenLetters: readonly GoldenLetter[] = [
  { name: 'oekraine-defensie', letter: sample, template: defence },
  { name: 'oekraine-jenv', letter: sample, template: justice },
  {
    name: 'een-ondertekenaar-mede-namens',
    letter: { ...sample, signatories: [...signed('minister van Justitie en Veiligheid'), onBehalf] },
    template: justice,
  },
  {
    name: 'drie-ondertekenaars',
    letter: { ...sample, signatories: signed('minister van Defensie', trade, 'staatssecretaris van Financiën') },
    template: defence,
  },
  {
    name: 'vier-ondertekenaars',
    letter: {
      ...sample,
      signatories: signed('minister van Defensie', trade, 'minister-president', 'staatssecretaris van Financiën'),
      classification: 'Departementaal vertrouwelijk',
    },
    template: defence,
  },
  { name: 'samen-beantwoord-defensie', letter: { ...sample, ...withAnswers(jointly) }, template: defence },
  {
    name: 'samen-beantwoord-jenv',
    letter: { ...sample, ...withAnswers(jointly), introduction: [paragraph(text('Vooraf merk ik het volgende op.'))] },
    template: justice,
  },
  { name: 'drieenzeventig-vragen', letter: letterOf(73, sample, justice), template: justice },
]
