import { fillLetterPaper } from '../docx/letter-paper/fill-letter-paper'
import type { LetterPaperFailure } from '../docx/letter-paper/letter-paper-failure'
import type { Draft } from '../draft/draft'
import type { ComposedLetter } from '../model/composed-letter'
import { placeValues } from '../model/place-values'
import { failed, success, type Result } from '../model/result'

const places = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join(', ')

function why(failure: LetterPaperFailure): string {
  switch (failure.kind) {
    case 'not-a-word-file':
      return 'dit is geen Word-bestand, of het is beschadigd; sla het op als .docx of .dotx'
    case 'locked-or-old':
      return 'het bestand is beveiligd of van een oude Word-versie; sla het zonder wachtwoord op als .docx'
    case 'too-large':
      return 'het bestand is te groot om briefpapier te zijn'
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

/** The letter on a ministry's own Word letter paper; the failure is a sentence that names the file. */
export async function printOnPaper(
  { letter, template }: Draft,
  composed: ComposedLetter,
  paper: { readonly path: string; readonly bytes: Uint8Array },
): Promise<Result<Uint8Array, string>> {
  const values = placeValues(letter, template)
  const filled = await fillLetterPaper({ paper: paper.bytes, composed, values, layout: template.layout })
  return filled.ok ? success(filled.value.bytes) : failed(`${paper.path}: ${why(filled.failure)}`)
}
