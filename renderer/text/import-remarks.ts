import { longDate } from '../../letter/model/dates'
import { assertNever } from '../../letter/model/result'
import type { ParsedField, ParseRemark } from '../../letter/questions/parsed-document'
import type { SourceRemark } from '../../letter/questions/source-document'
import { count } from './words'

const fieldNames: Readonly<Record<ParsedField, string>> = {
  heading: 'de kop',
  caseNumber: 'het kenmerk',
  sentOn: 'de datum van inzending',
  members: 'de indieners',
  addressedTo: 'de bewindspersonen',
  subject: 'het onderwerp',
  answeredBy: 'wie antwoordt',
  onBehalf: 'mede namens wie',
  receivedOn: 'de datum van ontvangst',
  annexNumber: 'het Aanhangselnummer',
  earlierNotice: 'de verwijzing naar een eerder stuk',
  letterDate: 'de datum van de brief',
}

/** The number that a question has now, to name it by. */
export type NumberOf = (question: string) => string

const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`
const list = (items: readonly string[]) => items.join(', ')

/** Why the person should look, in words. */
export function remarkText(remark: ParseRemark, numberOf: NumberOf): string {
  switch (remark.kind) {
    case 'no-heading':
      return 'Er is geen kop gevonden die zegt wie wat aan wie vraagt. Vul de gegevens zelf in.'
    case 'heading-slip-corrected':
      return `De kop is iets anders gelezen dan er staat: ${quoted(remark.received)}.`
    case 'no-case-number':
      return 'Er is geen kenmerk van de Kamer gevonden.'
    case 'several-case-numbers':
      return `Er staan meer kenmerken in; ${remark.chosen} is gekozen. Ook gevonden: ${list(remark.others)}.`
    case 'no-date-sent':
      return 'Er is geen datum van inzending gevonden.'
    case 'date-resolved':
      return `${quoted(remark.received)} is gelezen als ${longDate(remark.date)}, voor ${fieldNames[remark.field]}.`
    case 'date-without-year':
      return `${quoted(remark.received)} noemt geen jaar; ${fieldNames[remark.field]} is open gelaten.`
    case 'party-unknown':
      return `Bij ${remark.member} staat geen partij.`
    case 'party-shared':
      return `${remark.party} is gelezen als de partij van ${list(remark.members)}.`
    case 'party-count-differs':
      return `Er staat ${quoted(`${remark.said} ${remark.party}`)}, maar dat past niet bij ${list(remark.members)}.`
    case 'no-addressee':
      return 'Er is niet gevonden aan welke bewindspersoon is gevraagd.'
    case 'addressee-after-subject':
      return `De bewindspersoon staat achter het onderwerp: ${quoted(remark.received)}.`
    case 'office-uncertain':
      return `${quoted(remark.received)} is geen ambt dat bekend is. Klopt de naam?`
    case 'office-corrected':
      return `${quoted(remark.received)} is gelezen als ${remark.office}.`
    case 'no-subject':
      return 'Er is geen onderwerp gevonden.'
    case 'numbering-absent':
      return `De vragen zijn niet genummerd. Elke alinea is een vraag geworden: ${count(remark.questions, 'vraag', 'vragen')}.`
    case 'number-missing':
      return `Vraag ${String(remark.number)} ontbreekt in de nummering.`
    case 'number-repeated':
      return `Nummer ${remark.received} komt meer dan eens voor.`
    case 'split-uncertain':
      return `Waar vraag ${numberOf(remark.question)} begint of eindigt, is niet zeker.`
    case 'joint-label-split':
      return `${quoted(remark.received)} gaat over meer vragen; de tekst is over ${list(remark.questions.map((id) => numberOf(id)))} verdeeld.`
    case 'joint-label-not-split':
      return `${quoted(remark.received)} gaat over meer vragen, maar de tekst is één vraag gebleven.`
    case 'words-run-together':
      return 'Bij het kopiëren zijn spaties tussen woorden verdwenen. Lees de vragen na.'
    case 'note-without-mark':
      return `Bij noot ${remark.label} is niet gevonden bij welke vraag zij hoort.`
    case 'mark-without-note':
      return `Vraag ${numberOf(remark.question)} verwijst naar noot ${remark.label}, maar die is er niet.`
    case 'explanation-left-over':
      return 'De toelichting van de indieners is geen vraag; zij staat bij “Niet ondergebracht”.'
    case 'answer-split-guessed':
      return `Waar het antwoord op vraag ${numberOf(remark.question)} begint, is niet zeker.`
    case 'answer-covers-unknown':
      return `${quoted(remark.received)} noemt vragen die er niet zijn: ${list(remark.numbers.map(String))}.`
    case 'question-without-answer':
      return `Bij vraag ${numberOf(remark.question)} is geen antwoord gevonden.`
    case 'left-over':
      return `${count(remark.words, 'woord is', 'woorden zijn')} niet ondergebracht.`
    default:
      return assertNever(remark)
  }
}

const sourceRemarks: Readonly<Record<SourceRemark['kind'], (n: number) => string>> = {
  'hidden-text': (n) => `${count(n, 'stuk', 'stukken')} verborgen tekst ${n === 1 ? 'is' : 'zijn'} weggelaten.`,
  'deleted-text': (n) => `${count(n, 'verwijderd stuk', 'verwijderde stukken')} (wijzigingen bijhouden) weggelaten.`,
  'inserted-text': (n) =>
    `${count(n, 'ingevoegd stuk', 'ingevoegde stukken')} (wijzigingen bijhouden) overgenomen, maar nog niet geaccepteerd.`,
  comment: (n) => `${count(n, 'opmerking', 'opmerkingen')} in de kantlijn weggelaten.`,
  field: (n) => `${count(n, 'veld', 'velden')} gelezen zoals het document ze het laatst toonde.`,
  'text-box': (n) => `${count(n, 'tekstvak', 'tekstvakken')} meegelezen; de plaats in de tekst kan anders zijn.`,
  picture: (n) => `${count(n, 'afbeelding', 'afbeeldingen')} weggelaten.`,
  'header-or-footer': (n) => `${count(n, 'kop- of voettekst', 'kop- en voetteksten')} van bladzijden weggelaten.`,
  'invisible-characters': (n) => `${count(n, 'onzichtbaar teken', 'onzichtbare tekens')} weggehaald.`,
  navigation: (n) => `${count(n, 'stuk', 'stukken')} van de webpagina (menu’s, knoppen) weggelaten.`,
}

/** What the reader of the document left out, or could not see. */
export const sourceRemarkText = ({ kind, count: n }: SourceRemark): string => sourceRemarks[kind](n)
