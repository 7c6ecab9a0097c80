import type { LetterKind } from '../../letter/model/letter-template'
import { longDate } from '../../letter/model/dates'

export const unsavedText = {
  title: 'Niet opgeslagen wijzigingen',
  body: (name: string) => `“${name}” heeft wijzigingen die nog niet in het bestand staan.`,
  discard: 'Niet opslaan',
} as const

export const templateText = {
  title: 'Nieuwe brief van sjabloon',
  kind: 'Soort brief',
  none: 'Er zijn geen sjablonen gevonden.',
  begin: 'Brief beginnen',
  ministry: 'Ministerie',
  unverified: 'gegevens nog te controleren',
  former: (until: string) => `tot ${longDate(until)}`,
} as const

/** The kinds of letter, in the order in which they are offered. */
export const kindText: Readonly<Record<LetterKind, string>> = {
  antwoordbrief: 'Antwoord op Kamervragen',
  uitstelbericht: 'Uitstelbericht',
  'lijst-van-vragen-en-antwoorden': 'Lijst van vragen en antwoorden',
  aanbiedingsbrief: 'Aanbiedingsbrief',
}

export const addQuestionsText = {
  title: 'Vragen toevoegen',
  label: 'Vragen',
  help: 'Plak de genummerde vragen, of typ elke vraag op een nieuwe regel.',
  found: (n: number) => `${String(n)} ${n === 1 ? 'vraag' : 'vragen'} herkend`,
} as const

export const changeQuestionText = {
  title: (number: string) => `Vraag ${number} wijzigen`,
  number: 'Nummer',
  text: 'Vraag',
  textHelp: 'De tekst zoals de Kamer haar stuurde.',
} as const

export const goToQuestionText = {
  title: 'Ga naar vraag',
  label: 'Nummer van de vraag',
  none: 'Die vraag is er niet.',
} as const

export const paletteText = {
  title: 'Alle opdrachten',
  label: 'Zoek een opdracht',
  none: 'Geen opdracht gevonden.',
} as const

export const newsTitle = 'Berichten'
export const shortcutsTitle = 'Sneltoetsen'
