import { longDate } from '../../letter/model/dates'
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

type RemarkTexts = {
  readonly [K in ParseRemark['kind']]: (
    remark: Extract<ParseRemark, { readonly kind: K }>,
    numberOf: NumberOf,
  ) => string
}

const remarkTexts: RemarkTexts = {
  'no-heading': () => 'Er is geen kop gevonden die zegt wie wat aan wie vraagt. Vul de gegevens zelf in.',
  'heading-slip-corrected': (remark) => `De kop is iets anders gelezen dan er staat: ${quoted(remark.received)}.`,
  'no-case-number': () => 'Er is geen kenmerk van de Kamer gevonden.',
  'several-case-numbers': (remark) =>
    `Er staan meer kenmerken in; ${remark.chosen} is gekozen. Ook gevonden: ${list(remark.others)}.`,
  'no-date-sent': () => 'Er is geen datum van inzending gevonden.',
  'date-resolved': (remark) =>
    `${quoted(remark.received)} is gelezen als ${longDate(remark.date)}, voor ${fieldNames[remark.field]}.`,
  'date-without-year': (remark) =>
    `${quoted(remark.received)} noemt geen jaar; ${fieldNames[remark.field]} is open gelaten.`,
  'party-unknown': (remark) => `Bij ${remark.member} staat geen partij.`,
  'party-shared': (remark) => `${remark.party} is gelezen als de partij van ${list(remark.members)}.`,
  'party-count-differs': (remark) =>
    `Er staat ${quoted(`${remark.said} ${remark.party}`)}, maar dat past niet bij ${list(remark.members)}.`,
  'no-addressee': () => 'Er is niet gevonden aan welke bewindspersoon is gevraagd.',
  'addressee-after-subject': (remark) => `De bewindspersoon staat achter het onderwerp: ${quoted(remark.received)}.`,
  'office-uncertain': (remark) => `${quoted(remark.received)} is geen ambt dat bekend is. Klopt de naam?`,
  'office-corrected': (remark) => `${quoted(remark.received)} is gelezen als ${remark.office}.`,
  'no-subject': () => 'Er is geen onderwerp gevonden.',
  'numbering-absent': (remark) =>
    `De vragen zijn niet genummerd. Elke alinea is een vraag geworden: ${count(remark.questions, 'vraag', 'vragen')}.`,
  'number-missing': (remark) => `Vraag ${String(remark.number)} ontbreekt in de nummering.`,
  'number-repeated': (remark) => `Nummer ${remark.received} komt meer dan eens voor.`,
  'split-uncertain': (remark, numberOf) => `Waar vraag ${numberOf(remark.question)} begint of eindigt, is niet zeker.`,
  'joint-label-split': (remark, numberOf) =>
    `${quoted(remark.received)} gaat over meer vragen; de tekst is over ${list(remark.questions.map((id) => numberOf(id)))} verdeeld.`,
  'joint-label-not-split': (remark) =>
    `${quoted(remark.received)} gaat over meer vragen, maar de tekst is één vraag gebleven.`,
  'words-run-together': () => 'Bij het kopiëren zijn spaties tussen woorden verdwenen. Lees de vragen na.',
  'hyphens-taken-out': (remark) =>
    `Bij het kopiëren zijn afbreekstreepjes midden in woorden blijven staan. Ze zijn weggehaald in: ${list(remark.words)}.`,
  'hyphens-doubtful': (remark) =>
    `Het is niet zeker of dit streepje bij het woord hoort; het is blijven staan: ${list(remark.words)}.`,
  'note-without-mark': (remark) => `Bij noot ${remark.label} is niet gevonden bij welke vraag zij hoort.`,
  'mark-without-note': (remark, numberOf) =>
    `Vraag ${numberOf(remark.question)} verwijst naar noot ${remark.label}, maar die is er niet.`,
  'explanation-left-over': () => 'De toelichting van de indieners is geen vraag; zij staat bij “Niet ondergebracht”.',
  'answer-split-guessed': (remark, numberOf) =>
    `Waar het antwoord op vraag ${numberOf(remark.question)} begint, is niet zeker.`,
  'answer-covers-unknown': (remark) =>
    `${quoted(remark.received)} noemt vragen die er niet zijn: ${list(remark.numbers.map(String))}.`,
  'question-without-answer': (remark, numberOf) => `Bij vraag ${numberOf(remark.question)} is geen antwoord gevonden.`,
  'left-over': (remark) => `${count(remark.words, 'woord is', 'woorden zijn')} niet ondergebracht.`,
}

/** Why the person should look, in words. */
export function remarkText(remark: ParseRemark, numberOf: NumberOf): string {
  // The text and the remark stand under the same name; the compiler cannot follow that through a union.
  const text = remarkTexts[remark.kind] as (of: ParseRemark, numbers: NumberOf) => string
  return text(remark, numberOf)
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
