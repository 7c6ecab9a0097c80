import { z } from 'zod'
import type { LetterTemplate } from '../../letter/model/letter-template'
import { isIsoDate } from '../../letter/model/dates'
import type { OfficeRecord } from '../../letter/offices/office-record'
import type { Passage } from '../../letter/passages/passage'
import type { AnswersFolderId, AnswersRequests, LibraryRequests } from './library-contract'

const nothing = z.strictObject({}).transform(() => ({}) as Readonly<Record<string, never>>)

/** As a file would hold it: what is no JSON never reaches a handler. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value))
  } catch {
    // In a ring, or with numbers that JSON has not.
    return null
  }
}

/**
 * People make these in forms: what is wrong with them is an answer for them, so the handlers check, before anything else.
 * The types hold only from there on.
 */
const jsonObject = z.record(z.string(), z.unknown()).transform((value, context): unknown => {
  const json = asJson(value)
  if (json !== null) return json
  context.addIssue({ code: 'custom', message: 'no JSON' })
  return z.NEVER
})
const template = jsonObject.transform((json) => json as LetterTemplate)
const passage = jsonObject.transform((json) => json as Passage)
const offices = z.array(z.unknown()).transform((value) => (asJson(value) ?? []) as readonly OfficeRecord[])
const folder = z
  .string()
  .regex(/^[0-9a-f]{24}$/)
  .transform((text) => text as AnswersFolderId)
const ownId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120)

type Questions = LibraryRequests & AnswersRequests

/** What each question about shared data and earlier answers must look like. */
export const libraryQuestions: { readonly [N in keyof Questions]: z.ZodType<Questions[N]['question']> } = {
  'library:read': nothing,
  'library:save-template': z.strictObject({ template }),
  'library:remove-template': z.strictObject({ id: ownId }),
  'library:export-template': z.strictObject({ template }),
  'library:import-template': nothing,
  'library:choose-logo': z.strictObject({ alt: z.string().min(1).max(400) }),
  'library:choose-paper': z.strictObject({ annex: z.boolean() }),
  'library:save-offices': z.strictObject({ offices }),
  'library:export-offices': z.strictObject({ offices }),
  'library:import-offices': nothing,
  'library:save-passage': z.strictObject({ passage }),
  'library:remove-passage': z.strictObject({ id: ownId }),
  'library:choose-shared': nothing,
  'library:forget-shared': nothing,
  'answers:folders': nothing,
  'answers:add-folder': nothing,
  'answers:refresh': z.strictObject({ folder }),
  'answers:cancel': z.strictObject({ folder }),
  'answers:remove': z.strictObject({ folder }),
  'answers:search': z.strictObject({
    kind: z.enum(['words', 'like-question']),
    text: z.string().max(20_000),
    today: z.string().refine(isIsoDate),
  }),
}
