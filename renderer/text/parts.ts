import type { AnswerState } from '../app/answer-state'

/** The states of an answer: sign and name always stand together for those who do not see the sign. */
export const stateText: Readonly<Record<AnswerState, string>> = {
  empty: 'leeg',
  draft: 'concept',
  'in-review': 'ter afstemming',
  agreed: 'akkoord',
}

export const stateSign: Readonly<Record<AnswerState, string>> = {
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
  row: (label: string, state: string, words: string) => `${label}, ${state}: ${words}`,
  help: 'Enter: ga naar het antwoord. Spatie: aanvinken. Alt+↑ of Alt+↓: verplaatsen.',
  selected: (n: number) => `${String(n)} aangevinkt`,
  clear: 'Niets aanvinken',
  none: 'Nog geen vragen',
} as const
