import { z } from 'zod'
import { failed, success, type Result } from '../model/result'
import { dataDate, dataLine } from './data-fields'
import { inDutch } from './dutch-errors'
import { faultsOf, readTemplateJson, type TemplateFault, type TemplateSource } from './template-source'

/** The word by which the file with the edition of a folder is known. */
export const sharedEditionFormat = 'antwoordbrief-uitgave'

/** The file, at the top of a shared folder, that says which edition of the whole folder this is. */
export const sharedEditionPath = 'uitgave.json'

/** The shape of that file, for the JSON Schema beside the templates. */
export const sharedEditionFile = z.strictObject({
  format: z.literal(sharedEditionFormat),
  version: z.literal(1),
  $schema: dataLine.optional(),
  edition: z.int().min(1),
  date: dataDate.nullable(),
  note: dataLine,
})

/** The edition of a shared folder as a whole, as whoever keeps it numbers it. */
export type SharedEdition = {
  readonly edition: number
  readonly date: string | null
  /** What is new in it, for the people who use it. */
  readonly note: string
}

/** Reads the edition from the files of a folder; null where the folder has none. */
export function sharedEditionOf(
  sources: readonly TemplateSource[],
): Result<SharedEdition | null, readonly TemplateFault[]> {
  const source = sources.find(({ path }) => path === sharedEditionPath)
  if (!source) return success(null)
  const json = readTemplateJson(source)
  if (!json.ok) return failed([json.failure])
  const parsed = sharedEditionFile.safeParse(json.value, inDutch)
  if (!parsed.success) return failed(faultsOf(source.path, parsed.error))
  const { edition, date, note } = parsed.data
  return success({ edition, date, note })
}
