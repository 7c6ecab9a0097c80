import type { ReuseField } from '../../letter/reuse/reuse-plan'

/** What each part of a letter is called in the lists of what stays and what is emptied. */
export const reuseFieldText: Readonly<Record<ReuseField, string>> = {
  template: 'Sjabloon',
  signatories: 'Ondertekenaars',
  contact: 'Contactblok',
  addressee: 'Geadresseerde',
  salutation: 'Aanhef',
  closing: 'Slot',
  date: 'Datum',
  ownReference: 'Onze referentie',
  caseNumber: 'Kenmerk van de Kamer',
  sentOn: 'Ingezonden op',
  members: 'Indieners',
  addressedTo: 'Gevraagde bewindspersonen',
  caseSubject: 'Onderwerp van de vragen',
  questions: 'Vragen',
  notes: 'Noten bij de vragen',
  answers: 'Antwoorden',
  directorates: 'Directies',
  internalNotes: 'Notities',
  introduction: 'Inleiding van de bijlage',
  enclosures: 'Bijlagen',
  classification: 'Rubricering',
  subject: 'Eigen betreftregel',
  opening: 'Eigen openingszin',
  annexHeading: 'Eigen kop van de bijlage',
  openPlaces: 'Zelf ingevulde plaatsen',
}

export const newFromText = {
  title: 'Nieuwe brief uit deze brief',
  lead: 'Er begint een nieuwe brief. De brief die nu open is, verandert niet.',
  kept: 'Blijft staan',
  keptHelp: 'Haal het vinkje weg bij wat de nieuwe brief niet moet overnemen.',
  cleared: 'Wordt leeggemaakt',
  nothingCleared: 'Er is niets ingevuld dat bij de oude zaak hoort.',
  after: 'Staat er daarna toch nog iets van de oude zaak in de nieuwe brief, dan meldt Controle dat.',
  begin: 'Nieuwe brief beginnen',
} as const
