import type { MadeDocument } from './content'

/** How a document marks its notes: "[1]", "1)", "1", "¹", "(*)". */
export type MarkForm = 'square' | 'bracket' | 'glued' | 'raised' | 'star'

const raised = (label: string): string => label.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
const stars = (label: string): string => '*'.repeat(Number(label))

/** Rewrites "{1}" as the document marks its notes; two figures at one place stand apart. */
export function marked(text: string, form: MarkForm): string {
  const apart = form === 'glued' || form === 'raised' ? text.replaceAll('}{', '} {') : text
  return apart.replace(/\{(\d+)\}/g, (_, label: string) => markOf(label, form))
}

function markOf(label: string, form: MarkForm): string {
  if (form === 'square') return `[${label}]`
  if (form === 'bracket') return ` ${label})`
  if (form === 'star') return ` (${stars(label)})`
  return form === 'raised' ? raised(label) : label
}

/** A note as its list prints it. */
export function noteLine([label, text]: readonly [string, string], form: MarkForm): string {
  if (form === 'square') return `[${label}] ${text}`
  if (form === 'bracket') return `${label}) ${text}`
  if (form === 'star') return `(${stars(label)}) ${text}`
  return form === 'raised' ? `${raised(label)} ${text}` : `${label} ${text}`
}

/** The notes and questions as they are to be found: stars are labels of their own. */
export function truthOfMarks(content: Pick<MadeDocument, 'questions' | 'notes'>, form: MarkForm) {
  if (form !== 'star') return { questions: content.questions, notes: content.notes }
  return {
    questions: content.questions.map((text) => text.replace(/\{(\d+)\}/g, (_, label: string) => `{${stars(label)}}`)),
    notes: content.notes.map(([label, text]) => [stars(label), text] as const),
  }
}
