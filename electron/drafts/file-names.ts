import type { Letter } from '../../letter/model/letter'

export const DRAFT_ENDING = '.antwoordbrief'
export const WORD_ENDING = '.docx'
export const PDF_ENDING = '.pdf'

/** Marks that turn the direction of text or have no width: they make one name look like another (Trojan Source). */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u00AD\u061C\u180E]/g
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g
const REFUSED_BY_WINDOWS = /[<>:"/\\|?*]/g
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i
/** File systems count bytes, and at most 255: this leaves room for an ending and a number. */
const MAX_BYTES = 160

function cut(text: string): string {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > MAX_BYTES) break
    kept += character
  }
  return kept
}

/** A name that any system can store, from any text: never a path, never a device, nothing invisible in it. */
export function safeFileName(text: string, fallback: string): string {
  const clean = text
    .normalize('NFC')
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(/[\uD800-\uDFFF]/gu, '')
    .replace(REFUSED_BY_WINDOWS, '-')
    .replace(/\s+/g, ' ')
  const name = cut(clean).replace(/^[\s.-]+|[\s.-]+$/g, '')
  const stem = name.split('.')[0]?.trim() ?? ''
  if (name === '') return fallback
  return DEVICE.test(stem) ? `${fallback} ${name}` : name
}

/** "2025Z04340 steun aan maatschappelijke initiatieven": what a letter is called before a person names it. */
export function suggestedName(letter: Letter): string {
  const { caseNumber, subject } = letter.questionSet
  return safeFileName([caseNumber ?? '', subject].filter((part) => part !== '').join(' '), 'Antwoordbrief')
}

/** The name with the ending that the kind of file has, when the person left it out. */
export const withEnding = (path: string, ending: string): string =>
  path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`

/** File name without folder and ending, as the window shows it. */
export function shownName(path: string): string {
  const base = path.split(/[/\\]/).at(-1) ?? path
  return base.toLowerCase().endsWith(DRAFT_ENDING) ? base.slice(0, -DRAFT_ENDING.length) : base
}
