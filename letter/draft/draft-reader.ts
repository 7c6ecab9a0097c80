import type { ZodType } from 'zod'
import { brokenInvariants } from '../model/invariants'
import { isTooDeep } from '../template/is-too-deep'
import type { Draft } from './draft'
import { createParcelReader } from './draft-parcel'
import { answerSchema } from './letter-schema'
import { draftSchema } from './parse-draft'

const valid = <T>(schema: ZodType<T>, value: unknown): T | null => schema.safeParse(value).data ?? null

/** An answer lies this deep in the file that it will stand in. */
const inFile = (answer: unknown) => ({ letter: { answers: [answer] } })

/**
 * Reads parcels that come from outside, as strictly as a file: shapes, depth and the rules of the model. Null when it is
 * no draft. What was read last is not checked again, so that a letter of hundreds of answers costs as much as what
 * changed in it.
 */
export function createDraftReader(): (text: string) => Draft | null {
  const reader = createParcelReader({
    rest: (value) => (isTooDeep(value) ? null : valid(draftSchema, value)),
    answer: (value) => (isTooDeep(inFile(value)) ? null : valid(answerSchema, value)),
  })
  return (text) => {
    const draft = reader(text)
    return draft && brokenInvariants(draft.letter).length === 0 ? draft : null
  }
}
