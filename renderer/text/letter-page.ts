import type { DerivedField } from '../../letter/model/letter'

const fromFacts = 'Volgt uit de gegevens van de vragen.'
const fromTemplate = 'Komt uit het sjabloon.'

/** Where a derived text comes from, shown while the caret is in it. */
export const originText: Readonly<Record<DerivedField, string>> = {
  subject: fromFacts,
  opening: 'Volgt uit de gegevens van de vragen en uit wie ondertekenen.',
  annexHeading: fromFacts,
  addressee: fromTemplate,
  salutation: fromTemplate,
  closing: fromTemplate,
}

/** Names of the fields on the page. */
export const fieldText: Readonly<Record<DerivedField, string>> = {
  subject: 'Betreft',
  opening: 'Openingszin',
  annexHeading: 'Kop van de bijlage',
  addressee: 'Geadresseerde',
  salutation: 'Aanhef',
  closing: 'Afsluiting',
}

export const pageText = {
  page: 'De brief',
  frontPage: 'Voorpagina',
  annex: 'Bijlage met vragen en antwoorden',
  replaced: 'Vervangen door uw eigen tekst.',
  date: 'Datum',
  pickDate: 'Datum kiezen',
  clearDate: 'Nog geen datum',
  ownReference: 'Onze referentie',
  classification: 'Rubricering',
  contact: 'Contactgegevens',
  enclosures: 'Bijlagen',
  wordmark: 'Plaats voor het logo van het ministerie',
  signatoryName: 'Naam van de ondertekenaar',
  signatoryOffice: 'Ambt',
  officeBelow: 'Ambt van de ondertekenaar',
  signatory: 'Ondertekening wijzigen',
  addSignatory: 'Ondertekenaar toevoegen',
  role: 'Hoe',
  roles: { signs: 'Ondertekent', 'on-behalf': 'Mede namens' },
  notes: 'Noten bij de vragen',
  askerNote: 'Noot bij de vragen',
  noQuestions: 'Er zijn nog geen vragen.',
  addQuestionsHint: 'Plak de genummerde vragen en schrijf er hier uw antwoorden onder.',
  introduction: 'Inleiding van de bijlage',
  emptyIntroduction: 'Inleiding, als die nodig is',
  noteInIntroduction: 'Voetnoot bij de inleiding van de bijlage',
  answerTo: (reference: string) => `Antwoord op ${reference}`,
  emptyAnswer: 'Schrijf hier het antwoord',
  pageEdge: (page: number) => `± pagina ${String(page)}`,
  questionMenu: (number: string) => `Vraag ${number}: meer`,
  changeQuestion: 'Vraag wijzigen…',
  removeQuestion: 'Vraag verwijderen',
  splitOff: 'Apart beantwoorden',
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  noteMark: (label: string) => `noot ${label}`,
} as const
