import { longDate } from '../../letter/model/dates'
import type { DocumentKind, Wish } from '../../letter/questions/parsed-document'
import { count } from './words'

/** Where questions come in. */
export const dropText = {
  title: 'Plak of sleep hier de Kamervragen',
  help: 'Plakken met Ctrl+V, of een bestand hierheen slepen (Word, PDF, OpenDocument, webpagina of tekst). De brief wordt dan ingevuld.',
  choose: 'Kies bestand…',
  drop: 'Laat los om in te lezen',
} as const

export const readingText = {
  title: 'Het document wordt gelezen',
  body: 'Er verandert niets aan het document.',
  progress: 'Voortgang van het lezen',
} as const

type OtherKind = {
  readonly title: string
  readonly body: string
  /** What goes on with what was read, as it is. */
  readonly goOn: string
}

/** A document that is not a set of questions to answer by letter. */
export const otherDocumentText: Readonly<Record<Exclude<DocumentKind, 'questions'>, OtherKind>> = {
  'oral-questions': {
    title: 'Dit zijn mondelinge vragen',
    body: 'Mondelinge vragen worden in de Kamer beantwoord, niet per brief. Er is niets veranderd. U kunt ze wel gebruiken om een brief op te zetten.',
    goOn: 'Toch bekijken',
  },
  'delay-notice': {
    title: 'Dit is een uitstelbericht',
    body: 'Een uitstelbericht bevat de vragen zelf niet. Er is niets veranderd. U kunt wel overnemen wie wat vroeg, en onder welk kenmerk.',
    goOn: 'Gegevens bekijken',
  },
  answers: {
    title: 'Dit is een brief met antwoorden',
    body: 'De vragen zijn al beantwoord. Er is niets veranderd. U kunt vragen en antwoorden samen overnemen als eerdere brief, of alleen de vragen.',
    goOn: 'Alleen de vragen',
  },
  'not-recognised': {
    title: 'Hierin zijn geen Kamervragen herkend',
    body: 'Er is niets veranderd. U kunt een ander document kiezen, of de tekst zelf in vragen indelen.',
    goOn: 'Zelf indelen',
  },
}

export const otherDocumentWords = { withAnswers: 'Met de antwoorden' } as const

export const confirmText = {
  title: 'Klopt wat er is begrepen?',
  fromFile: (name: string) => `Uit ${name}`,
  fromPaste: 'Uit geplakte tekst',
  summary: (questions: number, notes: number, open: number) =>
    [
      count(questions, 'vraag', 'vragen'),
      ...(notes > 0 ? [count(notes, 'noot', 'noten')] : []),
      open > 0 ? `${String(open)} na te kijken` : 'niets meer na te kijken',
    ].join(' · '),
  source: 'Document',
  sourceHelp: 'Kies een stuk tekst om te zien wat ervan is begrepen. Met de pijltjes gaat u van stuk naar stuk.',
  understood: 'Begrepen',
  understoodHelp:
    '↑ en ↓ van regel naar regel · Enter wijzigen · Alt+↑ en Alt+↓ verplaatsen · Ctrl+J bij vorige voegen · Delete eruit halen',
  leftOver: 'niet ondergebracht',
  furniture: 'hoort bij het papier',
  points: 'Nakijken',
  seen: 'Gezien',
  unseen: 'Toch nakijken',
  show: 'Toon',
  facts: 'Gegevens',
  questions: 'Vragen',
  notes: 'Noten zonder vraag',
  wishes: 'Wensen van de indieners',
  pieces: 'Niet ondergebracht',
  piecesHelp:
    'Deze tekst staat in geen vraag en in geen veld. Zij komt niet in de brief, tenzij u haar ergens bij zet.',
  noQuestions: 'Er zijn nog geen vragen. Maak ze van de tekst bij “Niet ondergebracht”.',
  renumber: 'Hernummeren',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  takeOver: 'Overnemen',
  empty: 'niet gevonden',
  question: (number: string) => `Vraag ${number}`,
  number: 'Nummer',
  text: 'Tekst van de vraag',
  textHelp: 'Ctrl+Enter splitst de vraag op de plek van de cursor. Esc: klaar.',
  split: 'Splitsen bij cursor',
  merge: 'Bij vorige voegen',
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  takeOut: 'Eruit halen',
  change: 'Wijzigen',
  changeOrSplit: 'Wijzigen of splitsen',
  done: 'Klaar',
  note: (label: string) => `Noot ${label}`,
  noteText: 'Tekst van de noot',
  moveNote: (label: string) => `Noot ${label} hoort bij`,
  noQuestion: 'geen vraag',
  takeOutNote: 'Is geen noot',
  answer: 'Antwoord',
  more: 'Verplaatsen…',
  toPrevious: (number: string) => `Achter vraag ${number}`,
  toNext: (number: string) => `Voor vraag ${number}`,
  asQuestion: 'Maak er een vraag van',
  allAsQuestions: 'Maak van elk stuk een vraag',
  asNote: (number: string) => `Noot bij vraag ${number}`,
  leaveOut: 'Weglaten',
  takeBack: 'Toch niet weglaten',
  leftOut: 'weggelaten',
} as const

/** A wish of those who ask, in words. */
export function wishText(wish: Wish): string {
  if (wish.kind === 'answer-separately') return 'De vragen afzonderlijk beantwoorden'
  return wish.date ? `Beantwoorden vóór ${longDate(wish.date)}: “${wish.text}”` : `Beantwoorden: “${wish.text}”`
}

export const takeOverText = {
  title: 'Overnemen',
  place: 'Overnemen in',
  kind: 'Soort brief',
  template: 'Nieuwe brief van',
  signatures: 'Wie antwoordt',
  signs: 'ondertekent',
  onBehalf: 'mede namens',
  silent: 'antwoordt niet',
  silentOffices: (offices: readonly string[]) =>
    `Ook gevraagd, maar niet in de brief: ${offices.join(', ')}. De Controle wijst daar straks op.`,
  intoLetter: (name: string) => `De vragen komen in “${name}”.`,
  noTemplates: 'Er zijn geen sjablonen gevonden, dus er kan geen brief worden begonnen.',
  noQuestions: 'Zonder vragen is er niets over te nemen.',
  onlyFacts: 'Er zijn geen vragen; alleen de gegevens worden overgenomen.',
  readOnly: 'Deze brief is alleen te lezen. Sluit haar om een nieuwe te beginnen.',
  takenOver: (n: number) => (n === 0 ? 'De gegevens zijn overgenomen.' : `${count(n, 'vraag', 'vragen')} overgenomen.`),
} as const

/** What a new set changes in a letter that has questions. */
export const againText = {
  title: 'Wat er in de brief verandert',
  kept: (n: number) => `${count(n, 'vraag blijft', 'vragen blijven')} gelijk; de antwoorden blijven staan.`,
  renumbered: (from: string, to: string) => `Vraag ${from} wordt vraag ${to}.`,
  changed: (n: number) => `${count(n, 'vraag heeft', 'vragen hebben')} andere tekst; de antwoorden blijven staan.`,
  fresh: (n: number) => `${count(n, 'vraag is', 'vragen zijn')} nieuw, met een leeg antwoord.`,
  gone: (n: number) => `${count(n, 'vraag staat', 'vragen staan')} niet meer in het document.`,
  was: 'Was',
  now: 'Wordt',
  goneEmpty: 'Had geen antwoord en verdwijnt.',
  goneWritten: 'Antwoord bewaren, achter in de brief',
  goneNumber: (number: string) => (number.startsWith('oud ') ? number : `oud ${number}`),
  goneRemark: 'Deze vraag stond niet meer in de vragen die opnieuw zijn ingelezen.',
} as const
