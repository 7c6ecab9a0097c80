import type { LetterPaperFailure } from './letter-paper-failure'

const places = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join(', ')

/** What is wrong with letter paper and what to do about it, to stand behind the name of the file. */
export function letterPaperWords(failure: LetterPaperFailure): string {
  switch (failure.kind) {
    case 'not-a-word-file':
      return 'dit is geen Word-bestand, of het is beschadigd; sla het op als .docx of .dotx'
    case 'locked-or-old':
      return 'het bestand is beveiligd of van een oude Word-versie; sla het zonder wachtwoord op als .docx'
    case 'too-large':
      return 'het is te groot om briefpapier te zijn; verklein de afbeeldingen erin tot het hoogstens 2 MB is'
    case 'has-macro':
      return 'er staat een macro in; sla het briefpapier zonder macro’s op'
    case 'has-outside-link':
      return `het verwijst naar iets buiten het bestand (${failure.target}); haal die verwijzing weg`
    case 'no-placeholder':
      return 'er staat geen invulplaats in; zet bijvoorbeeld {{datum}} waar de datum moet komen'
    case 'missing-placeholder':
      return `deze invulplaatsen ontbreken: ${places(failure.names)}`
    case 'unknown-placeholder':
      return `deze invulplaatsen bestaan niet: ${places(failure.names)}`
    case 'broken-placeholder':
      return `een invulplaats is niet af: “${failure.text}”`
    case 'placeholder-not-alone':
      return `{{${failure.name}}} moet alleen in een alinea van de brief zelf staan`
  }
}
