import type { AnswersIndexed, AnswersProgress } from '../../electron/ipc/contract'
import { count } from './words'

const letters = (n: number) => count(n, 'brief', 'brieven')
const pairs = (n: number) => count(n, 'antwoord', 'antwoorden')

export const earlierText = {
  title: 'Eerder beantwoord',
  none: 'Kies een map met eerdere brieven. Antwoordbrief leest ze op deze computer; er gaat niets naar buiten.',
  addFolder: 'Map kiezen…',
  folders: 'Mappen met eerdere brieven',
  refresh: (name: string) => `${name} bijwerken`,
  remove: (name: string) => `${name} uit de lijst halen`,
  removed: (name: string) => `“${name}” is uit de lijst. De brieven zelf staan er nog.`,
  stop: 'Stoppen',
  goOn: 'Verder lezen',
  stopped: ({ done, total, pairs: found }: AnswersProgress) =>
    `Gestopt: ${String(done)} van ${letters(total)} gelezen, ${pairs(found)} te vinden`,
  progress: ({ done, total, pairs: found }: AnswersProgress) =>
    `${String(done)} van ${letters(total)} gelezen, ${pairs(found)} te vinden`,
  done: ({ total, pairs: found, withoutAnswers }: AnswersIndexed) =>
    [
      `${letters(total)}, ${pairs(found)} te vinden`,
      withoutAnswers > 0 ? `${String(withoutAnswers)} zonder antwoorden` : '',
    ]
      .filter((part) => part !== '')
      .join('; '),
  search: 'Zoek in eerdere antwoorden',
  likeQuestion: 'Zoek als deze vraag',
  likeQuestionHelp: 'Zet de cursor in een antwoord; dan kan worden gezocht op de vraag erboven.',
  results: 'Gevonden antwoorden',
  found: (n: number) => (n === 0 ? 'Niets gevonden.' : `${pairs(n)} gevonden`),
  question: 'Vraag',
  answer: 'Antwoord',
  unknownDate: 'datum onbekend',
  insert: 'Invoegen met verwijzing',
  inserted: 'Het eerdere antwoord is ingevoegd. Ga na of het nog klopt.',
} as const

const DAYS_A_YEAR = 365.25
const DAYS_A_MONTH = 30.4

/** "3 jaar geleden": how old an answer is, roughly. */
export function ageText(days: number): string {
  if (days < 0) return 'later gedateerd dan vandaag'
  if (days < 45) return `${count(days, 'dag', 'dagen')} geleden`
  if (days < 700) return `${count(Math.round(days / DAYS_A_MONTH), 'maand', 'maanden')} geleden`
  return `${String(Math.round(days / DAYS_A_YEAR))} jaar geleden`
}
