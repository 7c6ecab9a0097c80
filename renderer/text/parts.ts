import { questionNumbers } from '../../letter/model/dutch-lists'
import type { AnswerStatus } from '../../letter/model/letter'

/** The states of an answer: sign and name always stand together for those who do not see the sign. */
export const stateText: Readonly<Record<'empty' | AnswerStatus, string>> = {
  empty: 'leeg',
  draft: 'concept',
  'in-review': 'ter afstemming',
  agreed: 'akkoord',
}

export const stateSign: Readonly<Record<'empty' | AnswerStatus, string>> = {
  empty: '○',
  draft: '◐',
  'in-review': '◑',
  agreed: '●',
}

export const partsText = {
  title: 'Delen van de brief',
  frontPage: 'Brief',
  questions: 'Vragen',
  answered: (answered: number, all: number) => `${String(answered)} van ${String(all)} beantwoord`,
  list: 'Vragen met hun stand',
  row: (numbers: readonly string[], state: string) =>
    `${numbers.length === 1 ? 'Vraag' : 'Vragen'} ${questionNumbers(numbers, false)}, ${state}:`,
  help: 'Enter: ga naar het antwoord. Spatie: aanvinken. Alt+↑ of Alt+↓: verplaatsen.',
  selected: (n: number) => `${String(n)} aangevinkt`,
  clear: 'Niets aanvinken',
  none: 'Nog geen vragen',
} as const
