import type { Severity } from '../../letter/checks/finding'
import { longDate } from '../../letter/model/dates'

export const helpersText = {
  title: 'Hulp bij het schrijven',
  checks: 'Controle',
  noFindings: 'Niets gevonden dat nog aandacht vraagt.',
  more: (n: number) => `Nog ${String(n)} zoals deze`,
  fewer: 'Minder tonen',
  deadline: 'Termijn',
  notes: 'Notities',
} as const

/** What a finding's sign means, for those who do not see it. */
export const severityText: Readonly<Record<Severity, string>> = {
  missing: 'Ontbreekt',
  warning: 'Let op',
  hint: 'Tip',
}

const days = (n: number) => `${String(n)} ${n === 1 ? 'dag' : 'dagen'}`

export const deadlineText = {
  unknown: 'Vul in wanneer de vragen zijn ingezonden; dan staat hier de termijn.',
  sentOn: (date: string) => `Ingezonden ${longDate(date)}`,
  left: (n: number) => `nog ${days(n)}`,
  today: 'vandaag',
  past: (n: number) => `${days(n)} geleden`,
  first: 'Drie weken',
  second: 'Zes weken, na uitstelbericht',
  guide: 'Geteld vanaf de dag van inzending. Een richtlijn: reces telt hier gewoon mee.',
} as const

export const notesText = {
  none: 'Zet de cursor in een antwoord: dan staan hier de stand, de directie en uw notitie.',
  state: 'Stand',
  emptyHint: 'Zolang er niets staat, telt dit antwoord als leeg.',
  responsible: 'Directie',
  note: 'Notitie',
  noteHelp: 'Wordt nooit geprint of geëxporteerd.',
  words: (answer: number) => `${String(answer)} ${answer === 1 ? 'woord' : 'woorden'}`,
  letterWords: 'Woorden in alle antwoorden',
  overview: 'Stand van de antwoorden',
} as const
