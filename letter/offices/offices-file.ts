import { z } from 'zod'
import { failed, success, type Result } from '../model/result'
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
import type { Office } from '../model/question-set'
import { officeKind, type OfficeRecord } from './office-record'
import { withLayer, type OfficesLayer } from './offices-layer'

/** The word by which a file with offices is known; the file lies among the templates. */
const officesFormat = 'antwoordbrief-ambten'

const laterThanFrom = (term: { from: string | null; until: string | null }) =>
  term.from === null || term.until === null || term.from < term.until
const order = { error: 'een einddatum na de begindatum', path: ['until'] }

const holder = z
  .strictObject({
    name: dataLine.min(1),
    from: dataDate.nullable(),
    until: dataDate.nullable(),
    provenance: provenanceSchema,
  })
  .readonly()
  .refine(laterThanFrom, order)

const officeName = dataLine.refine((text) => officeKind(text) !== null, {
  error: 'een ambt voluit, zoals “minister van …”, “minister voor …” of “staatssecretaris van …”',
})

const record = z
  .strictObject({
    office: officeName,
    ministry: dataLine,
    abbreviations: z.array(dataLine.min(1)).readonly(),
    from: dataDate.nullable(),
    until: dataDate.nullable(),
    holders: z.array(holder).readonly(),
  })
  .readonly()
  .refine(laterThanFrom, order)

/** The shape of the file with offices, for the JSON Schema beside it. */
export const officesFile = z.strictObject({
  format: z.literal(officesFormat),
  version: z.literal(1),
  $schema: dataLine.optional(),
  offices: z.array(record).readonly(),
  removed: z.array(dataLine.min(1)).readonly().exactOptional(),
})

/** Checks offices that come from elsewhere, such as the window or a CSV file. */
export function parseOffices(value: unknown, file = ''): Result<readonly OfficeRecord[], readonly TemplateFault[]> {
  const parsed = z.array(record).readonly().safeParse(value, inDutch)
  return parsed.success ? success(parsed.data) : failed(faultsOf(file, parsed.error))
}

function parseLayer(source: TemplateSource): Result<OfficesLayer, readonly TemplateFault[]> {
  const json = readTemplateJson(source)
  if (!json.ok) return failed([json.failure])
  const parsed = officesFile.safeParse(json.value, inDutch)
  if (!parsed.success) return failed(faultsOf(source.path, parsed.error))
  return success({ offices: parsed.data.offices, removed: parsed.data.removed ?? [] })
}

/** Reads one file with offices. */
export function parseOfficesFile(source: TemplateSource): Result<readonly OfficeRecord[], readonly TemplateFault[]> {
  const layer = parseLayer(source)
  return layer.ok ? success(layer.value.offices) : layer
}

/** The file of the templates folder that holds the offices: one of that name that is none is a fault. */
export const officesPath = 'ambten.json'

function isOfOffices(source: TemplateSource): boolean {
  if (source.path === officesPath) return true
  const json = readTemplateJson(source)
  return json.ok && formatOf(json.value) === officesFormat
}

/**
 * The offices among the files of templates folders. A later source replaces an office of an earlier one and may take one
 * away, so that people's own changes go before the list that ships. Files of other formats are left to their readers.
 */
export function loadOffices(sources: readonly TemplateSource[]): OfficesLayer & {
  readonly faults: readonly TemplateFault[]
} {
  const read = sources.filter(isOfOffices).map(parseLayer)
  const layers = read.flatMap((r) => (r.ok ? [r.value] : []))
  const offices = layers.reduce<readonly OfficeRecord[]>(withLayer, [])
  const removed = layers.flatMap((layer) => layer.removed)
  return { offices, removed, faults: read.flatMap((r) => (r.ok ? [] : r.failure)) }
}

/** The text of a file with offices. */
export const serialiseOffices = (offices: readonly OfficeRecord[], removed: readonly Office[] = []): string =>
  `${JSON.stringify({ format: officesFormat, version: 1, offices, ...(removed.length === 0 ? {} : { removed }) }, null, 2)}\n`
