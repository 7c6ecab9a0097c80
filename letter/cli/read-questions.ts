import { failed, type Result } from '../model/result'
import type { DocumentFailure } from '../questions/document-failure'
import { knownOffices } from '../offices/holder-on'
import { loadOffices } from '../offices/offices-file'
import type { ParsedDocument } from '../questions/parsed-document'
import type { World } from './world'

function why(failure: DocumentFailure): string {
  switch (failure.kind) {
    case 'empty':
      return 'het bestand is leeg'
    case 'not-supported':
      return 'dit soort bestand wordt niet gelezen; sla het op als .docx, .pdf of .txt'
    case 'encrypted':
      return 'het bestand is beveiligd met een wachtwoord; sla het zonder wachtwoord op'
    case 'damaged':
      return 'het bestand is beschadigd; vraag het opnieuw op'
    case 'too-large':
      return 'het bestand is te groot om Kamervragen te zijn'
    case 'bomb':
      return 'het bestand is onveilig opgebouwd en is niet geopend'
    case 'too-slow':
      return `het lezen duurde langer dan ${String(failure.seconds)} seconden en is afgebroken; is dit wel een brief met Kamervragen?`
    case 'scanned-pdf':
      return 'de pdf bevat alleen afbeeldingen; laat eerst de tekst herkennen'
    case 'cancelled':
      return 'het lezen is afgebroken'
  }
}

/** Reads a document of the Kamer and what stands in it; the failure is a sentence that names the file. */
export async function readQuestions(path: string, world: World): Promise<Result<ParsedDocument, string>> {
  const bytes = await world.readFile(path)
  if (!bytes) return failed(`${path}: het bestand kan niet worden gelezen; klopt de naam?`)
  const { offices } = loadOffices(await world.readTemplates())
  const parsed = await world.understand(bytes, path, knownOffices(offices))
  return parsed.ok ? parsed : failed(`${path}: ${why(parsed.failure)}`)
}
