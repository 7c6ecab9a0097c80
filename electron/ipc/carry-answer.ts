import type { Draft } from '../../letter/draft/draft'
import { createDraftPacker } from '../../letter/draft/draft-parcel'
import type { Result } from '../../letter/model/result'

const holdsDraft = (value: unknown): value is { readonly draft: Draft } =>
  typeof value === 'object' && value !== null && 'draft' in value

/** An answer as it goes to the window: a draft in it goes packed (`Carried` in the contract). */
export function carryAnswer(answer: Result<unknown, unknown>): Result<unknown, unknown> {
  if (!answer.ok || !holdsDraft(answer.value)) return answer
  return { ok: true, value: { ...answer.value, draft: createDraftPacker()(answer.value.draft).text } }
}
