import { sourceFromText } from '../../../letter/questions/source-from-text'
import { chance, pick, type Dice } from '../dice'
import * as words from '../question-words'
import type { Content, Made } from './content'
import { marked, noteLine, truthOfMarks, type MarkForm } from './marks'

const labels: Readonly<Record<string, (number: string, blank: string) => string>> = {
  none: () => '',
  stop: (n) => `${n}. `,
  'stop-tab': (n) => `${n}.\t`,
  'stop-alone': (n, blank) => `${n}.${blank}`,
  'stop-bracket': (n) => `${n}.) `,
  'stop-bracket-alone': (n) => `${n}.)\n`,
  bracket: (n) => `${n}) `,
  round: (n) => `(${n}) `,
  bare: (n) => `${n} `,
  'bare-alone': (n) => `${n}\n`,
  label: (n) => `Vraag ${n}\n`,
  'label-stop': (n) => `Vraag ${n}.\n`,
  'label-capitals': (n) => `VRAAG ${n}\n`,
  'label-colon-alone': (n) => `Vraag ${n}:\n`,
  'label-inline': (n) => `Vraag ${n}: `,
}

/** "1, 2a, 2b, 3": some sets give a question two letters. */
function withLetters(d: Dice, count: number): string[] {
  const at = d(1, count - 2)
  return Array.from({ length: count }, (_, i) =>
    i < at ? String(i + 1) : i === at ? `${String(at + 1)}a` : i === at + 1 ? `${String(at + 1)}b` : String(i),
  )
}

function headOf(d: Dice, content: Content): string[] {
  const number = content.caseNumber ?? ''
  const sent = `(ingezonden ${content.sent})`
  return pick(d, [
    [number, sent, content.heading],
    [number, `${content.heading} ${sent}`],
    [`${number} ${content.heading} ${sent}`],
    [`${content.heading} ${sent}.`, number],
    [`Kenmerk: ${number}`, `${content.heading}, ingezonden op ${content.sent}`],
    [`${content.heading} (${number})`, sent],
    [content.heading, `Kamerstuk: ${number}`, `Ingezonden: ${content.sent}`],
  ])
}

/** A document as text with paragraphs, as it is pasted from Word or a site. */
export function asParagraphs(d: Dice, content: Content): Made {
  const blank = chance(d, 0.7) ? '\n\n' : '\n'
  const markForm = pick<MarkForm>(d, ['square', 'bracket', 'glued', 'raised', 'star'])
  const numbering = pick(d, Object.keys(labels))
  const label = labels[numbering] ?? (() => '')
  const lettered = /^(?:stop|stop-alone|bare-alone|label|label-inline)$/.test(numbering) && content.numbers.length > 3
  const numbers = lettered && chance(d, 0.1) ? withLetters(d, content.numbers.length) : content.numbers
  const indent = chance(d, 0.1) ? pick(d, ['  ', '\t', '      ']) : ''
  const below = numbering.startsWith('label') && markForm !== 'star' && chance(d, 0.15)
  const questions = content.questions.map((question, at) => {
    const text = indent + label(numbers[at] ?? '', blank) + marked(question, markForm)
    const own = content.notes.filter(([n]) => question.includes(`{${n}}`)).map((note) => noteLine(note, markForm))
    return below && own.length > 0 ? `${text}${blank}${own.join('\n')}` : text
  })
  const rule = !below && chance(d, 0.3) && content.notes.length > 0 ? ['_______________________'] : []
  const notes = below ? '' : content.notes.map((note) => noteLine(note, markForm)).join('\n')
  const explained = numbering !== 'none' && chance(d, 0.12)
  const explanation = explained ? ['Toelichting:', pick(d, words.explanations)] : []
  const text = [...headOf(d, content), ...questions, ...rule, notes, ...explanation]
    .filter((part) => part !== '')
    .join(blank)
  return {
    source: sourceFromText(text),
    numbers,
    ...truthOfMarks(content, markForm),
    left: explanation.join(' ').split(' ').filter(Boolean),
    form: `paragraphs ${numbering} ${markForm} ${blank === '\n' ? 'tight' : 'wide'}${below ? ' notes-below' : ''}`,
  }
}
