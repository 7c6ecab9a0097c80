import { NUMBER_LIST, readNumberList } from './number-list'

/** A label that stands before a question or an answer; `length` characters of the line belong to it. */
export type Label = {
  readonly kind: 'question' | 'answer'
  readonly received: string
  readonly numbers: readonly string[]
  readonly length: number
}

const QUESTION = new RegExp(
  String.raw`^(?:Deelv|V|v(?=raag \d+\s*$|raag \d+:))(?:raag|ragen)(?:\s*(?:nr\.?|nummer|nummers))?\s*\(?\s*(${NUMBER_LIST})\s*\)?(\s*[:.)\-–/]+)?(?=$|\s|[A-Z'"‘’“«(])\s*`,
)
const QUESTION_CAPITALS = new RegExp(String.raw`^(?:VRAAG|VRAGEN)\s*\(?(${NUMBER_LIST})\)?(\s*[:.)\-–]+)?(?=$|\s)\s*`)
const ANSWER = new RegExp(
  String.raw`^(?:Gezamenlijke? |Gecombineerde? )?(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Beantwoording|A(?=\d))(?:\s+(?:op|bij|van|aan|OP))?(?:\s+(?:de|uw|DE))?(?:\s+(?:deel)?(?:vra(?:ag|gen)|VRA(?:AG|GEN)))?(?:\s*(?:nr\.?|nummer|nummers))?\s*\(?\s*(${NUMBER_LIST})\s*\)?(\s*[:.)\-–]+)?(?=$|\s|[A-Z'"‘’“«(])\s*`,
)
const BARE_ANSWER = /^(?:Antwoord(?:en)?|ANTWOORD(?:EN)?)(?:$|\s*[:.]+\s*)/
const BARE_QUESTION = /^(?:Vraag|VRAAG)(?:$|\s*:\s*)/

/** After a label without a stop the text must begin like a sentence, else "Vraag 3 gaat over …" would be a label. */
const beginsSentence = (rest: string): boolean => rest === '' || /^[\p{Lu}\p{N}'"‘’“”„«([–•-]/u.test(rest)

function read(kind: Label['kind'], pattern: RegExp, text: string): Label | null {
  const match = pattern.exec(text)
  if (!match) return null
  const rest = text.slice(match[0].length)
  const stopped = (match[2] ?? '').trim() !== ''
  if (!stopped && !beginsSentence(rest)) return null
  return { kind, received: match[0].trim(), numbers: readNumberList(match[1] ?? ''), length: match[0].length }
}

/** Reads "Vraag 1", "Vraag 4, 5, 7 en 8", "Vragen 2 t/m 6:" at the beginning of a line, or a bare "Vraag:". */
export function questionLabel(text: string): Label | null {
  const bare = BARE_QUESTION.exec(text)
  if (bare) return { kind: 'question', received: bare[0].trim(), numbers: [], length: bare[0].length }
  return read('question', QUESTION, text) ?? read('question', QUESTION_CAPITALS, text)
}

/** Reads "Antwoord 1", "Antwoord op vraag 3 en 8", "Antwoorden op vragen 1, 2 en 3:" or a bare "Antwoord:". */
export function answerLabel(text: string): Label | null {
  const numbered = read('answer', ANSWER, text)
  if (numbered) return numbered
  const bare = BARE_ANSWER.exec(text)
  return bare ? { kind: 'answer', received: bare[0].trim(), numbers: [], length: bare[0].length } : null
}

/** How a numbered line is written: "1.", "1)", "1" before a text, "1" alone, "(1)", or a number that Word shows. */
export type NumberForm = 'stop' | 'bracket' | 'bare' | 'round' | 'shown'

/** A number at the beginning of a line. */
export type LineNumber = {
  readonly number: number
  readonly letter: string
  readonly form: NumberForm
  readonly length: number
  readonly alone: boolean
}

const NUMBERED: readonly (readonly [NumberForm, RegExp])[] = [
  ['bracket', /^(\d{1,4})([a-z])?\s?(?:\.\s?\)|\)\s?\.)\s*/],
  ['stop', /^(\d{1,4})([a-z])?\s?[.:](?![\d.])\s*/],
  ['bracket', /^(\d{1,4})([a-z])?\s?\)\s*/],
  ['round', /^\((\d{1,4})([a-z])?\)\.?\s*/],
  ['bare', /^(\d{1,4})([a-z])?(?:$|\s+(?=[\p{Lu}'"‘“„«(]))/u],
]

/** Reads a number at the beginning of a line, in whatever form; null where there is none. */
export function lineNumber(text: string): LineNumber | null {
  for (const [form, pattern] of NUMBERED) {
    const match = pattern.exec(text)
    if (match) {
      const alone = match[0].length === text.length
      return { number: Number(match[1]), letter: match[2] ?? '', form, length: match[0].length, alone }
    }
  }
  return null
}

/** The number that the program shows before a paragraph ("1.", "Vraag 1", "1)"), or null for letters and bullets. */
export function shownNumber(label: string): number | null {
  const match = /^(?:vraag\s*)?\(?(\d{1,4})\s?[.):]?$/i.exec(label.trim())
  return match ? Number(match[1]) : null
}
