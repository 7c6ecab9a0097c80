import type { Draft, DraftFailure } from '../draft/draft'
import { parseDraft } from '../draft/parse-draft'
import { failed, success, type Result } from '../model/result'
import type { World } from './world'

function why(failure: DraftFailure): string {
  switch (failure.kind) {
    case 'not-a-draft':
      return 'dit is geen brief van Antwoordbrief'
    case 'too-new':
      return `deze brief is gemaakt met een nieuwere versie (${String(failure.version)}; dit programma kent ${String(failure.newest)})`
    case 'damaged':
      return `het bestand is beschadigd bij ${failure.place || 'het begin'} (verwacht: ${failure.expected})`
  }
}

/** Reads a draft file; the failure is a sentence that names the file. */
export async function openDraft(path: string, world: World): Promise<Result<Draft, string>> {
  const bytes = await world.readFile(path)
  if (!bytes) return failed(`${path}: het bestand kan niet worden gelezen; klopt de naam?`)
  const draft = parseDraft(new TextDecoder().decode(bytes))
  return draft.ok ? success(draft.value) : failed(`${path}: ${why(draft.failure)}`)
}
