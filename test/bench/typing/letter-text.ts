import type { Inline, RichText, TextRun } from '../../../letter/model/rich-text'

/** An answer of about 150 words, as the yardsticks of the design have it: two paragraphs with marks, a list, a note. */
export type BenchAnswer = { readonly id: string; readonly question: string; readonly content: RichText }

const sentences = [
  'Het kabinet onderschrijft het belang van levensreddende steun en wederopbouw in Oekraïne.',
  'Maatschappelijke initiatieven leveren een waardevolle bijdrage aan deze inspanningen, in het bijzonder waar overheden minder gemakkelijk toegang hebben tot gebieden dicht bij het front.',
  'Via het mensenrechtenfonds ondersteunt het ministerie organisaties die zich inzetten voor slachtoffers van het geweld.',
  'De aanvragen worden beoordeeld op doelmatigheid, op de veiligheid van betrokkenen en op de aansluiting bij de nood ter plaatse.',
  'Daarnaast is er via de ambassade in Kyiv een klein fonds beschikbaar voor lokale organisaties.',
  'De uitvoerende organisaties rapporteren elk halfjaar over de voortgang en de besteding van de middelen.',
] as const

/** The same letter for every page, of `count` answers. */
export function benchLetter(count: number): readonly BenchAnswer[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `a${String(index)}`,
    question: `${String(index + 1)}. Bent u bereid de Kamer nader te informeren over de steun aan maatschappelijke initiatieven?`,
    content: answer(index),
  }))
}

function answer(seed: number): RichText {
  const text = (from: number, length: number) =>
    Array.from({ length }, (_, index) => sentences[(seed + from + index) % sentences.length] ?? '').join(' ')
  const item = (from: number) => ({ children: [run(text(from, 1).split(' ').slice(0, 8).join(' ') + ';')], nested: [] })
  return [
    {
      kind: 'paragraph',
      children: [
        ...marked(text(0, 4)),
        { kind: 'footnote', children: [run(`Kamerstuk 21 501-20, nr. ${String(2000 + seed)}.`)] },
      ],
    },
    { kind: 'list', ordered: false, items: [item(1), item(2), item(3)] },
    { kind: 'paragraph', children: marked(text(3, 4)) },
  ]
}

function marked(text: string): readonly Inline[] {
  const words = text.split(' ')
  const part = (from: number, to?: number) => words.slice(from, to).join(' ')
  return [
    run(`${part(0, 9)} `),
    run(part(9, 12), 'bold'),
    run(` ${part(12, 20)} `),
    run(part(20, 22), 'italic'),
    run(` ${part(22)}`),
  ]
}

function run(text: string, ...marks: TextRun['marks']): TextRun {
  return { kind: 'text', text, marks }
}
