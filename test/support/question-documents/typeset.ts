import { sourceFromText } from '../../../letter/questions/source-from-text'
import { chance, type Dice } from '../dice'
import type { Content, Made } from './content'
import { marked } from './marks'
import { runTogether, wrap } from './wrap'

const yearOf = (content: Content): string => {
  const year = Number(content.sentOn.slice(0, 4))
  return `${String(year)}–${String(year + 1)}`
}

const headOf = (content: Content, glued: boolean): string[] => [
  `Tweede Kamer der Staten-Generaal${glued ? '' : ' '}2`,
  `Vergaderjaar ${yearOf(content)} Vragen gesteld door de leden der Kamer`,
  '',
  content.caseNumber ?? '',
]

/** A typeset page of the House: labels, wrapped lines, notes and feet of pages in between. */
export function asTypeset(d: Dice, content: Content): Made {
  const width = d(66, 80)
  const glued = chance(d, 0.5)
  const footRunsOn = chance(d, 0.15)
  const lines = headOf(content, false)
  lines.push(...wrap(`${content.heading} (ingezonden ${content.sent}).`, width, true))
  let page = 1
  let waiting: (readonly [string, string])[] = []
  const foot = () => {
    for (const [label, text] of waiting) lines.push(...wrap(`${label}${glued ? '' : ' '}${text}`, width + 15, false))
    waiting = []
    if (page === 1) lines.push('', `kv-tk-${content.caseNumber ?? ''}`, `’s-Gravenhage ${content.sentOn.slice(0, 4)} `)
    else lines.push('')
    lines.push(`Tweede Kamer, vergaderjaar ${yearOf(content)}, Vragen ${String(page)}`)
    page += 1
  }
  content.questions.forEach((question, at) => {
    const notes = content.notes.filter(([own]) => question.includes(`{${own}}`))
    const label = `Vraag ${String(at + 1)}`
    const last = lines.at(-1) ?? ''
    if (footRunsOn && /Vragen \d+$/.test(last)) lines[lines.length - 1] = last + label
    else lines.push(label)
    const own = marked(question, 'glued')
      .split('\n')
      .flatMap((part) => wrap(part, width, true))
    const cut = chance(d, 0.2) && own.length > 1 ? d(1, own.length - 1) : own.length
    lines.push(...own.slice(0, cut))
    waiting.push(...notes)
    if (cut < own.length) {
      foot()
      lines.push(...own.slice(cut))
    } else if (chance(d, 0.1)) foot()
  })
  foot()
  return { source: sourceFromText(lines.join('\n')), form: `typeset ${glued ? 'glued' : 'spaced'} notes` }
}

/** A printed question with its marks as "{1}" again. */
const remarked = (printed: string, question: string): string =>
  [...question.matchAll(/(.{2})((?:\{\d+\})+)/g)].reduce(
    (text, [, before = '', marks = '']) => text.replace(before + marked(marks, 'glued'), before + marks),
    printed,
  )

/** The same page as a program copies it that drops the ends of lines: words stand together, hyphens stay. */
export function asCopy(d: Dice, content: Content): Made {
  const width = d(73, 76)
  const lines = headOf(content, true)
  lines.push(...wrap(`${content.heading} (ingezonden ${content.sent}).`, width, false))
  const questions = content.questions.map((question, at) => {
    const parts = marked(question, 'glued')
      .split('\n')
      .map((part) => runTogether(wrap(part, width, part.length > 90 && part.length < 145)))
    lines.push(`Vraag ${String(at + 1)}`, ...parts.map((part) => part.copied))
    return remarked(parts.map((part) => part.mended).join('\n'), question)
  })
  lines.push(`Tweede Kamer, vergaderjaar ${yearOf(content)}, Vragen 1`)
  // The copy has lost the notes as well: their marks are marks all the same.
  // Of two at the end of a printed line the copy makes one number, which is no mark.
  const notes = content.notes.flatMap(([label]) =>
    questions.some((text) => text.includes(`{${label}}`)) ? [[label, ''] as const] : [],
  )
  return { source: sourceFromText(lines.join('\n')), questions, notes, form: 'copy without line ends' }
}
