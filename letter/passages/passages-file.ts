import { z } from 'zod'
import { richTextSchema } from '../draft/letter-schema'
import { unknownPlaces } from '../model/fill-pattern'
import { failed, success, type Result } from '../model/result'
import { richTextToPlain } from '../model/rich-text-plain'
import type { RichText } from '../model/rich-text'
import { dataDate, dataLine } from '../template/data-fields'
import { inDutch } from '../template/dutch-errors'
import {
  faultsOf,
  formatOf,
  readTemplateJson,
  type TemplateFault,
  type TemplateSource,
} from '../template/template-source'
import { provenanceSchema } from '../template/template-files'
import type { Passage } from './passage'

/** The word by which a file with standard passages is known; it lies among the templates. */
const passagesFormat = 'antwoordbrief-standaardpassages'

/** People who keep passages write plain text, a paragraph an empty line apart; the program keeps formatted text as it is. */
const plainText = z
  .string()
  .min(1)
  .max(20_000)
  .transform((text): RichText =>
    text
      .split(/\n{2,}/)
      .filter((part) => part.trim() !== '')
      .map((part) => ({
        kind: 'paragraph',
        children: [{ kind: 'text', text: part.replaceAll('\n', ' '), marks: [] }],
      })),
  )

const textOf = (text: RichText) =>
  richTextToPlain(
    text,
    () => '',
    (note) => ` ${note} `,
  )

const passageText: z.ZodType<RichText> = z.union([plainText, richTextSchema]).superRefine((text, context) => {
  for (const name of unknownPlaces(textOf(text))) {
    context.addIssue({ code: 'custom', message: `een bestaande plaats in plaats van {{${name}}}` })
  }
  // A number of a question has no meaning outside the letter that it came from.
  if (JSON.stringify(text).includes('"question-reference"')) {
    context.addIssue({ code: 'custom', message: 'een tekst zonder verwijzing naar een vraag' })
  }
})

const passage = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'kleine letters, cijfers en koppeltekens' }),
    title: dataLine.min(1),
    text: passageText,
    tags: z.array(dataLine.min(1)).readonly(),
    validFrom: dataDate.nullable(),
    validUntil: dataDate.nullable(),
    handlingNote: z.string().max(2000),
    provenance: provenanceSchema,
  })
  .readonly()
  .refine((p) => p.validFrom === null || p.validUntil === null || p.validFrom <= p.validUntil, {
    error: 'een einddatum op of na de begindatum',
    path: ['validUntil'],
  })

/** The shape of a file with passages, for the JSON Schema beside it. */
export const passagesFile = z.strictObject({
  format: z.literal(passagesFormat),
  version: z.literal(1),
  $schema: dataLine.optional(),
  passages: z.array(passage).readonly(),
})

/** Checks one passage that comes from the window's form. */
export function parsePassage(value: unknown): Result<Passage, readonly TemplateFault[]> {
  const parsed = passage.safeParse(value, inDutch)
  return parsed.success ? success(parsed.data) : failed(faultsOf('', parsed.error))
}

/** The folder among the templates whose files are all of them files with passages. */
export const passagesFolder = 'passages/'

const envelope = z.strictObject({ ...passagesFile.shape, passages: z.array(z.unknown()).readonly() })

const titleOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string' ? value.title : ''

/** "passages[2].text", with the title behind it by which people know the passage. */
function faultsOfPassage(file: string, index: number, value: unknown, faults: readonly TemplateFault[]) {
  const title = titleOf(value).slice(0, 80)
  return faults.map(({ place, expected }): TemplateFault => {
    const within = `passages[${String(index)}]${place === '' ? '' : `.${place}`}`
    return { file, place: title === '' ? within : `${within} (“${title}”)`, expected }
  })
}

function readPassages(file: string, values: readonly unknown[]): PassageLibrary {
  const read = values.map((value, index) => {
    const parsed = parsePassage(value)
    return parsed.ok
      ? { passages: [parsed.value], faults: [] }
      : { passages: [], faults: faultsOfPassage(file, index, value, parsed.failure) }
  })
  return { passages: read.flatMap((one) => one.passages), faults: read.flatMap((one) => one.faults) }
}

const nothing: PassageLibrary = { passages: [], faults: [] }

function read(source: TemplateSource): PassageLibrary {
  const isOurs = source.path.startsWith(passagesFolder)
  const json = readTemplateJson(source)
  if (!json.ok) return isOurs ? { passages: [], faults: [json.failure] } : nothing
  if (!isOurs && formatOf(json.value) !== passagesFormat) return nothing
  const parsed = envelope.safeParse(json.value, inDutch)
  return parsed.success
    ? readPassages(source.path, parsed.data.passages)
    : { passages: [], faults: faultsOf(source.path, parsed.error) }
}

/** The passages that can be used, and what is wrong with files that cannot. */
export type PassageLibrary = { readonly passages: readonly Passage[]; readonly faults: readonly TemplateFault[] }

/**
 * The passages among the files of templates folders; a later source replaces a passage of the same id. One passage with a
 * fault does not take the others of its file with it. Files of other formats are left to their readers, but for those in
 * the folder of passages: there a file that is none of ours is a fault.
 */
export function loadPassages(sources: readonly TemplateSource[]): PassageLibrary {
  const results = sources.map(read)
  const passages = new Map(results.flatMap((r) => r.passages).map((p) => [p.id, p]))
  return { passages: [...passages.values()], faults: results.flatMap((r) => r.faults) }
}

/** The text of a file with passages. */
export const serialisePassages = (passages: readonly Passage[]): string =>
  `${JSON.stringify({ format: passagesFormat, version: 1, passages }, null, 2)}\n`
