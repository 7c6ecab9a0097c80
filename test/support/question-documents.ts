import { longDate } from '../../letter/model/dates'
import type { SourceBlock, SourceDocument } from '../../letter/questions/source-document'
import { sourceFromText } from '../../letter/questions/source-from-text'
import { chance, dice, pick, type Dice } from './dice'
import * as words from './question-words'

/** A made-up document whose contents are known. Marks of notes stand in the questions as "{1}". */
export type MadeDocument = {
  readonly source: SourceDocument
  readonly form: string
  readonly caseNumber: string | null
  readonly sentOn: string
  readonly members: readonly (readonly [string, string])[]
  readonly addressedTo: readonly string[]
  readonly subject: string
  readonly questions: readonly string[]
  readonly notes: readonly (readonly [string, string])[]
  readonly answers: readonly (readonly number[])[]
  readonly answerTexts: readonly string[]
}

type Content = Omit<MadeDocument, 'source' | 'form'> & { readonly heading: string }

const two = (n: number): string => String(n).padStart(2, '0')

function makeDate(d: Dice, from = 2019): string {
  return `${String(d(from, 2025))}-${two(d(1, 12))}-${two(d(1, 28))}`
}

function distinct<T>(d: Dice, list: readonly T[], count: number): T[] {
  const rest = [...list]
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(d(0, rest.length - 1), 1)[0] as T)
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`

/** Members in groups of one party: alone, "beiden" or "allen". */
function makeMembers(d: Dice): { readonly members: [string, string][]; readonly text: string } {
  const sizes = pick(d, [[1], [1], [1], [1, 1], [2], [1, 2], [2, 1], [3], [1, 1, 1], [2, 1, 1], [3, 2]])
  const names = distinct(
    d,
    words.surnames,
    sizes.reduce((sum, n) => sum + n, 0),
  )
  const chosen = distinct(d, words.parties, sizes.length)
  const members: [string, string][] = []
  const texts = sizes.map((size, at) => {
    const own = names.splice(0, size)
    const party = chosen[at] ?? ''
    for (const name of own) members.push([name, party])
    const share = size === 1 ? party : `${size === 2 ? 'beiden' : 'allen'} ${party}`
    return `${size > 1 && at < sizes.length - 1 ? own.join(', ') : listed(own)} (${share})`
  })
  return { members, text: `${members.length > 1 ? 'de leden' : 'het lid'} ${listed(texts)}` }
}

function makeOffices(d: Dice): { readonly offices: string[]; readonly text: string } {
  const [one, other] = distinct(d, words.fields, 2)
  const [link, field] = one ?? ['van', 'Defensie']
  const [link2, field2] = other ?? ['van', 'Defensie']
  const capital = chance(d, 0.5)
  const minister = capital ? 'Minister' : 'minister'
  const secretary = capital ? 'Staatssecretaris' : 'staatssecretaris'
  const first = `minister ${link} ${field}`
  const second = `minister ${link2} ${field2}`
  return pick(d, [
    { offices: [first], text: `de ${minister} ${link} ${field}` },
    { offices: [first], text: `de ${minister} ${link} ${field}` },
    { offices: [`staatssecretaris van ${field}`], text: `de ${secretary} van ${field}` },
    { offices: [first, second], text: `de ${minister}s ${link} ${field} en ${link2} ${field2}` },
    { offices: [first, second], text: `de ${minister} ${link} ${field} en de ${minister} ${link2} ${field2}` },
    { offices: [first, `staatssecretaris ${link} ${field}`], text: `de ${minister} en ${secretary} ${link} ${field}` },
    {
      offices: ['minister-president', first],
      text: `de ${capital ? 'Minister-President' : 'minister-president'} en de ${minister} ${link} ${field}`,
    },
    {
      offices: [first, `staatssecretaris van ${field2}`],
      text: `de ${minister} ${link} ${field} en de ${secretary} van ${field2}`,
    },
  ])
}

function makeQuestion(d: Dice): string {
  const sentence = `${pick(d, words.openings)} ${pick(d, words.things)}${pick(d, words.clauses)}?`
  const more = chance(d, 0.25) ? ` ${pick(d, words.openings)} ${pick(d, words.things)}?` : ''
  const tail = chance(d, 0.5) ? ` ${pick(d, words.tails)}` : ''
  return sentence + more + tail
}

/** A list below a question: its items, each on a line of its own. */
function makeListQuestion(d: Dice): string {
  const items = distinct(d, words.items, 3)
  const marks = pick(d, [
    ['- ', '- ', '- '],
    ['a. ', 'b. ', 'c. '],
    ['• ', '• ', '• '],
    ['a) ', 'b) ', 'c) '],
  ])
  return `Kunt u een overzicht geven van:\n${items.map((item, at) => `${marks[at] ?? ''}${item}${at < items.length - 1 ? ';' : '?'}`).join('\n')}`
}

function makeNotes(d: Dice, count: number): [string, string][] {
  return Array.from({ length: count }, (_, at) => {
    const text = pick(d, words.sources)
      .replace('{d}', longDate(makeDate(d)))
      .replace('{n}', String(d(100, 9999)))
    return [String(at + 1), text]
  })
}

/** Puts the marks of the notes behind the first sentence of questions, in order. */
function mark(questions: readonly string[], notes: number): string[] {
  return questions.map((question, at) => (at < notes ? question.replace(/\?/, `?{${String(at + 1)}}`) : question))
}

function makeContent(d: Dice): Content {
  const { members, text } = makeMembers(d)
  const { offices, text: to } = makeOffices(d)
  const subject = pick(d, words.subjects)
  const sentOn = makeDate(d)
  const count = pick(d, [1, 2, 3, 4, 5, 6, 8, 9, 11, 14])
  const plain = Array.from({ length: count }, () => (chance(d, 0.08) ? makeListQuestion(d) : makeQuestion(d)))
  const notes = makeNotes(d, Math.min(count, d(0, 3)))
  const kind = pick(d, ['Vragen', 'Vragen', 'Vragen', 'Aanvullende vragen', 'Nadere vragen', 'Schriftelijke vragen'])
  return {
    caseNumber: `${sentOn.slice(0, 4)}Z${String(d(1, 24999)).padStart(5, '0')}`,
    sentOn,
    members,
    addressedTo: offices,
    subject,
    questions: mark(plain, notes.length),
    notes,
    answers: [],
    answerTexts: [],
    heading: `${kind} van ${text} aan ${to} over ${subject}`,
  }
}

/** Rewrites "{1}" as the document marks its notes. */
const marked = (text: string, form: MarkForm): string =>
  text.replace(/\{(\d+)\}/g, (_, label: string) =>
    form === 'square' ? `[${label}]` : form === 'bracket' ? ` ${label})` : label,
  )

type MarkForm = 'square' | 'bracket' | 'glued'

const noteLine = ([label, text]: readonly [string, string], form: MarkForm): string =>
  form === 'square' ? `[${label}] ${text}` : form === 'bracket' ? `${label}) ${text}` : `${label} ${text}`

/** A document as text with paragraphs, as it is pasted from Word or a site. */
function asParagraphs(d: Dice, content: Content): { readonly text: string; readonly form: string } {
  const blank = chance(d, 0.7) ? '\n\n' : '\n'
  const markForm = pick<MarkForm>(d, ['square', 'bracket', 'glued'])
  const numbering = pick(d, ['none', 'stop', 'stop-alone', 'bracket', 'bare', 'bare-alone', 'label', 'label-inline'])
  const label = (n: number): string =>
    ({
      none: '',
      stop: `${String(n)}. `,
      'stop-alone': `${String(n)}.${blank}`,
      bracket: `${String(n)}) `,
      bare: `${String(n)} `,
      'bare-alone': `${String(n)}\n`,
      label: `Vraag ${String(n)}\n`,
      'label-inline': `Vraag ${String(n)}: `,
    })[numbering] ?? ''
  const questions = content.questions.map((question, at) => label(at + 1) + marked(question, markForm))
  const sent = `(ingezonden ${longDate(content.sentOn)})`
  const head = chance(d, 0.5)
    ? [content.caseNumber ?? '', sent, content.heading]
    : [content.caseNumber ?? '', `${content.heading} ${sent}`]
  const rule = chance(d, 0.3) && content.notes.length > 0 ? ['_______________________'] : []
  const notes = content.notes.map((note) => noteLine(note, markForm)).join('\n')
  const text = [...head, ...questions, ...rule, notes].filter((part) => part !== '').join(blank)
  return { text, form: `paragraphs ${numbering} ${markForm} ${blank === '\n' ? 'tight' : 'wide'}` }
}

/** Breaks a word as a printer does, where both halves are of some length and the second begins with a consonant. */
function hyphenate(word: string, room: number): readonly [string, string] | null {
  if (!/^\p{Ll}{9,}[.,;?]?$/u.test(word)) return null
  for (let at = Math.min(room - 1, word.length - 4); at >= 4; at -= 1) {
    if (/[aeiou]$/.test(word.slice(0, at)) && /^[bdfgklmnprstvz][aeiou]/.test(word.slice(at)))
      return [`${word.slice(0, at)}-`, word.slice(at)]
  }
  return null
}

/** Printed lines of at most this width. */
function wrap(text: string, width: number, hyphens: boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const whole of text.split(' ')) {
    const room = width - line.length - 1
    if (whole.length <= room || line === '') line = line === '' ? whole : `${line} ${whole}`
    else {
      const halves = hyphens ? hyphenate(whole, room) : null
      lines.push(halves ? `${line} ${halves[0]}` : line)
      line = halves ? halves[1] : whole
    }
  }
  return [...lines, line]
}

/** A typeset page of the House: labels, wrapped lines, notes and feet of pages in between. */
function asTypeset(d: Dice, content: Content): { readonly text: string; readonly form: string } {
  const width = d(66, 80)
  const year = `${content.sentOn.slice(0, 4)}–${String(Number(content.sentOn.slice(0, 4)) + 1)}`
  const glued = chance(d, 0.5)
  const lines = [
    'Tweede Kamer der Staten-Generaal 2',
    `Vergaderjaar ${year} Vragen gesteld door de leden der Kamer`,
    '',
    content.caseNumber ?? '',
  ]
  lines.push(...wrap(`${content.heading} (ingezonden ${longDate(content.sentOn)}).`, width, true))
  let page = 1
  let waiting: (readonly [string, string])[] = []
  const foot = () => {
    for (const [label, text] of waiting) lines.push(...wrap(`${label}${glued ? '' : ' '}${text}`, width + 15, false))
    waiting = []
    lines.push(
      '',
      ...(page === 1
        ? [`kv-tk-${content.caseNumber ?? ''}`, `’s-Gravenhage ${content.sentOn.slice(0, 4)} `]
        : ['']
      ).slice(0, 2),
    )
    lines.push(`Tweede Kamer, vergaderjaar ${year}, Vragen ${String(page)}`)
    page += 1
  }
  content.questions.forEach((question, at) => {
    const label = /\{(\d+)\}/.exec(question)?.[1]
    const note = content.notes.find(([own]) => own === label)
    lines.push(`Vraag ${String(at + 1)}`)
    const own = marked(question, 'glued')
      .split('\n')
      .flatMap((part) => wrap(part, width, true))
    const cut = chance(d, 0.2) && own.length > 1 ? d(1, own.length - 1) : own.length
    lines.push(...own.slice(0, cut))
    if (note) waiting.push(note)
    if (cut < own.length) {
      foot()
      lines.push(...own.slice(cut))
    }
  })
  foot()
  return { text: lines.join('\n'), form: `typeset ${glued ? 'glued' : 'spaced'} notes` }
}

/** A paper with answers: each question with its answer, or some taken together. */
function asAnswers(
  d: Dice,
  content: Content,
): { readonly text: string; readonly form: string; readonly answers: number[][]; readonly answerTexts: string[] } {
  const style = pick(d, ['Antwoord n', 'Antwoord op vraag n', 'Antwoord vraag n:', 'Antwoord', 'Antwoord:', 'none'])
  const blank = chance(d, 0.7) || style === 'none' ? '\n\n' : '\n'
  const numbered =
    style === 'none'
      ? (n: number) => `${String(n)}. `
      : pick(d, [(n: number) => `Vraag ${String(n)}\n`, (n: number) => `${String(n)}. `])
  const answers: number[][] = []
  const answerTexts: string[] = []
  const parts: string[] = []
  for (let at = 0; at < content.questions.length;) {
    const size = style === 'none' ? 1 : Math.min(pick(d, [1, 1, 1, 2, 3]), content.questions.length - at)
    const numbers = Array.from({ length: size }, (_, i) => at + i + 1)
    for (const n of numbers) parts.push(numbered(n) + marked(content.questions[n - 1] ?? '', 'square'))
    const text = pick(d, words.answersTexts)
    const list = pick(d, [
      listed(numbers.map(String)),
      size > 2 ? `${String(numbers[0])} t/m ${String(numbers.at(-1))}` : listed(numbers.map(String)),
    ])
    parts.push(style === 'none' ? text : `${labelOf(style, list, size)}\n${text}`)
    answers.push(numbers)
    answerTexts.push(text)
    at += size
  }
  const by = `Antwoord van minister Van Testen (Defensie) (ontvangen ${longDate('2025-12-01')})`
  const notes = content.notes.map((note) => noteLine(note, 'square')).join('\n')
  const text = [
    'AH 77',
    content.caseNumber ?? '',
    `${content.heading} (ingezonden ${longDate(content.sentOn)})`,
    by,
    ...parts,
    notes,
  ]
    .filter((part) => part !== '')
    .join(blank)
  return { text, form: `answers ${style}`, answers, answerTexts }
}

const labelOf = (style: string, list: string, size: number): string =>
  style.replace('op vraag n', size > 1 ? `op vragen ${list}` : `op vraag ${list}`).replace(' n', ` ${list}`)

/** Blocks as a reader of .docx makes them: numbers shown by Word, real superscripts, real notes. */
function asWord(d: Dice, content: Content): { readonly source: SourceDocument; readonly form: string } {
  const real = chance(d, 0.5)
  const runs = (text: string) =>
    text
      .split(/(\{\d+\})/)
      .filter((part) => part !== '')
      .map((part) => {
        const label = /^\{(\d+)\}$/.exec(part)?.[1]
        return label === undefined
          ? { text: part }
          : real
            ? { text: label, noteMark: label }
            : { text: label, superscript: true }
      })
  const questions = content.questions.flatMap((question, at): SourceBlock[] => {
    const [first = '', ...items] = question.split('\n')
    return [
      { runs: runs(first), label: `${String(at + 1)}.`, level: 0 },
      ...items.map((item): SourceBlock => ({
        runs: runs(item.replace(/^\S+ /, '')),
        label: /^\S+/.exec(item)?.[0] ?? '',
        level: 1,
      })),
    ]
  })
  const notes = content.notes.map(([label, text]): SourceBlock =>
    real
      ? { runs: [{ text }], kind: 'note', noteMark: label }
      : { runs: [{ text: label, superscript: true }, { text: ` ${text}` }] },
  )
  const head: SourceBlock[] = [
    content.caseNumber ?? '',
    `(ingezonden ${longDate(content.sentOn)})`,
    content.heading,
  ].map((text) => ({ runs: [{ text }] }))
  return {
    source: { flow: 'paragraphs', blocks: [...head, ...questions, ...notes], remarks: [] },
    form: `word ${real ? 'real notes' : 'superscripts'}`,
  }
}

/** The truth alone: the heading is only there to be printed. */
function truthOf(content: Content): Omit<Content, 'heading'> {
  const { caseNumber, sentOn, members, addressedTo, subject, questions, notes, answers, answerTexts } = content
  return { caseNumber, sentOn, members, addressedTo, subject, questions, notes, answers, answerTexts }
}

/** Makes a document of some form; the same seed makes the same document. */
export function makeDocument(seed: number): MadeDocument {
  const d = dice(seed)
  const content = makeContent(d)
  const way = pick(d, ['paragraphs', 'paragraphs', 'paragraphs', 'typeset', 'typeset', 'answers', 'word'])
  if (way === 'word') return { ...truthOf(content), ...asWord(d, content) }
  if (way === 'answers') {
    const { text, ...rest } = asAnswers(d, content)
    return { ...truthOf(content), ...rest, source: sourceFromText(text) }
  }
  const { text, form } = way === 'typeset' ? asTypeset(d, content) : asParagraphs(d, content)
  return { ...truthOf(content), form, source: sourceFromText(text) }
}
