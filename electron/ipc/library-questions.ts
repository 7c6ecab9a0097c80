import { z } from 'zod'
import type { LetterTemplate } from '../../letter/model/letter-template'
import { isIsoDate } from '../../letter/model/dates'
import type { OfficeRecord } from '../../letter/offices/office-record'
import { parseOffices } from '../../letter/offices/offices-file'
import { checkTemplate } from '../../letter/template/template-file'
import type { Result } from '../../letter/model/result'
import type { AnswersFolderId, AnswersRequests, LibraryRequests } from './library-contract'

const nothing = z.strictObject({}).transform(() => ({}) as Readonly<Record<string, never>>)

/** As a file would hold it: the schemas are for JSON, and freeze what they read, which typed arrays refuse. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value))
  } catch {
    return null
  }
}

/** A value that letter/ itself checks; what it does not know is refused without saying why. */
const checkedBy = <T>(read: (value: unknown) => Result<T, unknown>): z.ZodType<T> =>
  z.unknown().transform((value, context) => {
    const found = read(asJson(value))
    if (found.ok) return found.value
    context.addIssue({ code: 'custom', message: 'not sound' })
    return z.NEVER
  })

const template = checkedBy<LetterTemplate>(checkTemplate)
const offices = checkedBy<readonly OfficeRecord[]>((value) => parseOffices(value))
const folder = z
  .string()
  .regex(/^[0-9a-f]{24}$/)
  .transform((text) => text as AnswersFolderId)
const templateId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120)

type Questions = LibraryRequests & AnswersRequests

/** What each question about shared data and earlier answers must look like. */
export const libraryQuestions: { readonly [N in keyof Questions]: z.ZodType<Questions[N]['question']> } = {
  'library:read': nothing,
  'library:save-template': z.strictObject({ template }),
  'library:remove-template': z.strictObject({ id: templateId }),
  'library:export-template': z.strictObject({ template }),
  'library:import-template': nothing,
  'library:save-offices': z.strictObject({ offices }),
  'library:export-offices': z.strictObject({ offices }),
  'library:import-offices': nothing,
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
