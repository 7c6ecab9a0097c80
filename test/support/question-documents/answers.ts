import { sourceFromText } from '../../../letter/questions/source-from-text'
import { chance, pick, type Dice } from '../dice'
import * as words from '../question-words'
import { listed, type Content, type Made } from './content'
import { marked, noteLine } from './marks'

type Style = { readonly name: string; readonly label: (list: string, many: boolean) => string }

const styles: readonly Style[] = [
  { name: 'Antwoord n', label: (list) => `Antwoord ${list}` },
  { name: 'Antwoord op vraag n', label: (list, many) => `Antwoord op ${many ? 'vragen' : 'vraag'} ${list}` },
  { name: 'Antwoord op vraag n, also many', label: (list) => `Antwoord op vraag ${list}` },
  { name: 'Antwoord op de vragen n', label: (list, many) => `Antwoord op de ${many ? 'vragen' : 'vraag'} ${list}` },
  { name: 'Antwoorden op vraag n', label: (list, many) => `${many ? 'Antwoorden' : 'Antwoord'} op vraag ${list}` },
  { name: 'Antwoord vraag n:', label: (list) => `Antwoord vraag ${list}:` },
  { name: 'Antwoord vragen n', label: (list, many) => `Antwoord ${many ? 'vragen' : 'vraag'} ${list}` },
  { name: 'ANTWOORD n', label: (list) => `ANTWOORD ${list}` },
  { name: 'Antwoord', label: () => 'Antwoord' },
  { name: 'Antwoord:', label: () => 'Antwoord:' },
]

/** The numbers of the questions that are answered together, now and then with one that comes later. */
function groupsOf(d: Dice, count: number, anyOrder: boolean): number[][] {
  const open = Array.from({ length: count }, (_, at) => at + 1)
  const groups: number[][] = []
  while (open.length > 0) {
    const size = Math.min(pick(d, [1, 1, 1, 2, 3, 4]), open.length)
    const group = open.splice(0, size)
    if (anyOrder && size > 1 && open.length > 1 && chance(d, 0.2)) group.push(...open.splice(1, 1))
    groups.push(group)
  }
  return groups
}

/** "3, 4, 5 en 9", "2 t/m 6", "4-7", "1,2,3,4 en 5". */
function listOf(d: Dice, numbers: readonly number[]): string {
  const texts = numbers.map(String)
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)]
  const runs = numbers.length > 2 && last - first === numbers.length - 1
  const forms = runs
    ? [
        `${String(first)} t/m ${String(last)}`,
        `${String(first)} tot en met ${String(last)}`,
        `${String(first)}-${String(last)}`,
      ]
    : []
  return pick(d, [listed(texts), listed(texts), listed(texts).replaceAll(', ', ','), ...forms])
}

/** A paper with answers: each question with its answer, or some taken together, also below one label. */
export function asAnswers(d: Dice, content: Content): Made {
  const style = pick(d, styles)
  const blank = chance(d, 0.7) ? '\n\n' : '\n'
  const isLabelled = chance(d, 0.6)
  const numbered = isLabelled ? (n: string) => `Vraag ${n}\n` : (n: string) => `${n}. `
  const bare = !/\bn\b/.test(style.name)
  const groups = groupsOf(d, content.questions.length, !bare)
  const order: number[] = []
  const parts: string[] = []
  const answerTexts: string[] = []
  const notes = content.notes.map((note) => noteLine(note, 'square'))
  const textOf = (n: number) => marked(content.questions[n - 1] ?? '', 'square')
  const isPlain = (n: number) => !textOf(n).includes('\n')
  for (const group of groups) {
    const joint = isLabelled && blank === '\n\n' && group.length > 1 && group.every(isPlain) && chance(d, 0.3)
    if (joint) parts.push(`Vraag ${listOf(d, group)}`, ...group.map(textOf))
    else for (const n of group) parts.push(numbered(String(n)) + textOf(n))
    order.push(...group)
    const noted = chance(d, 0.1)
    if (noted) notes.push(noteLine([String(notes.length + 1), 'Kamerstuk 29 282, nr. 12'], 'square'))
    const text = pick(d, words.answersTexts) + (noted ? `[${String(notes.length)}]` : '')
    parts.push(`${style.label(listOf(d, group), group.length > 1)}\n${text}`)
    answerTexts.push(text)
  }
  const by = pick(d, [
    'Antwoord van minister Van Testen (Defensie) (ontvangen 1 december 2025)',
    'Antwoord van Minister Van Testen (Defensie), mede namens de Staatssecretaris van Financiën (ontvangen 1 december 2025). Zie ook Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 12.',
  ])
  const head = [content.caseNumber ?? '', `${content.heading} (ingezonden ${content.sent})`, by]
  return {
    source: sourceFromText(['AH 77', ...head, ...parts, notes.join('\n')].filter((part) => part !== '').join(blank)),
    form: `answers ${isLabelled ? 'Vraag n' : 'n.'} ${style.name} ${blank === '\n' ? 'tight' : 'wide'}`,
    kind: 'answers',
    answers: groups,
    answerTexts,
    questions: order.map((n) => content.questions[n - 1] ?? ''),
    numbers: order.map(String),
  }
}

/** An old answer letter: a front page, then each question with its answer below it and no label between them. */
export function asLetter(d: Dice, content: Content): Made {
  const answerTexts = content.questions.map(() => pick(d, words.answersTexts))
  const rows = content.questions.flatMap((question, at) => [
    `${String(at + 1)}. ${marked(question, 'square')}`,
    answerTexts[at] ?? '',
  ])
  const front = [
    'Aan de Voorzitter van de Tweede Kamer',
    'Datum 1 december 2025',
    'Betreft Beantwoording vragen',
    'Geachte voorzitter,',
    `Hierbij bied ik u de antwoorden aan op de schriftelijke vragen. Deze werden ingezonden op ${content.sent} met kenmerk ${content.caseNumber ?? ''}.`,
    'Hoogachtend,',
    'DE MINISTER VAN DEFENSIE     DE MINISTER VAN FINANCIËN',
    'drs. A.B. van Testen       mr. C. de Proef',
  ]
  const notes = content.notes.map((note) => noteLine(note, 'square')).join('\n')
  return {
    source: sourceFromText([...front, content.heading, ...rows, notes].filter((part) => part !== '').join('\n\n')),
    form: 'letter',
    kind: 'answers',
    answers: content.questions.map((_, at) => [at + 1]),
    answerTexts,
  }
}
