import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Draft } from '../../letter/draft/draft'
import { parseDraft } from '../../letter/draft/parse-draft'

/** The sample letter as it ships: the model letter of 23 April 2025. */
export function sampleDraft(): Draft {
  const path = resolve(__dirname, '../../templates/voorbeelden/oekraine.antwoordbrief')
  const draft = parseDraft(readFileSync(path, 'utf8'))
  if (!draft.ok) throw new Error(`the sample is damaged: ${JSON.stringify(draft.failure)}`)
  return draft.value
}
