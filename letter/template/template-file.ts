import { cleanText } from '../model/clean-text'
import type { LetterTemplate } from '../model/letter-template'
import { failed, success, type Result } from '../model/result'
import { inDutch } from './dutch-errors'
import { letterTemplateSchema } from './template-files'
import { faultsOf, formatOf, largestWholeTemplate, readTemplateJson, type TemplateFault } from './template-source'

/** The word by which a file with one whole template is known. */
const templateFileFormat = 'antwoordbriefsjabloon'

/** The version that this program writes. */
const newestTemplateVersion = 1

/** The ending of a file with one whole template. */
export const templateFileEnding = '.antwoordbriefsjabloon'

/** Why a file could not be taken over. `faults` name the places, as those of the shipped files do. */
export type TemplateFileFailure =
  | { readonly kind: 'not-a-template' }
  | { readonly kind: 'too-new'; readonly version: number; readonly newest: number }
  | { readonly kind: 'damaged'; readonly faults: readonly TemplateFault[] }

/** A template that was read, and how many invisible characters were taken out of its texts on the way. */
export type ReadTemplate = { readonly template: LetterTemplate; readonly removed: number }

/** A template as one file, to hand on. The same template always gives the same text. */
export const serialiseTemplate = (template: LetterTemplate): string =>
  `${JSON.stringify({ format: templateFileFormat, version: newestTemplateVersion, template }, null, 1)}\n`

/** Takes invisible characters out of every text; depth was checked before. */
function cleaned(value: unknown, count: { removed: number }): unknown {
  if (typeof value === 'string') {
    const { text, removed } = cleanText(value)
    count.removed += removed
    return text
  }
  if (Array.isArray(value)) return value.map((entry: unknown) => cleaned(entry, count))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleaned(entry, count)]))
}

const damaged = (...faults: readonly TemplateFault[]) => failed<TemplateFileFailure>({ kind: 'damaged', faults })

/** Checks a template that comes from elsewhere, such as the window's form; faults name the place in it. */
export function checkTemplate(value: unknown): Result<LetterTemplate, readonly TemplateFault[]> {
  const parsed = letterTemplateSchema.safeParse(value, inDutch)
  return parsed.success ? success(parsed.data) : failed(faultsOf('', parsed.error))
}

/** Reads a file with one whole template: JSON, envelope, shapes. Never throws, never guesses, runs nothing. */
export function parseTemplate(text: string, file = ''): Result<ReadTemplate, TemplateFileFailure> {
  const json = readTemplateJson({ path: file, text }, largestWholeTemplate)
  if (!json.ok)
    return text.includes(`"${templateFileFormat}"`) ? damaged(json.failure) : failed({ kind: 'not-a-template' })
  if (formatOf(json.value) !== templateFileFormat) return failed({ kind: 'not-a-template' })
  const { version, template } = json.value as { readonly version?: unknown; readonly template?: unknown }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return damaged({ file, place: 'version', expected: 'een geheel getal vanaf 1' })
  }
  if (version > newestTemplateVersion) return failed({ kind: 'too-new', version, newest: newestTemplateVersion })
  const count = { removed: 0 }
  const parsed = letterTemplateSchema.safeParse(cleaned(template, count), inDutch)
  if (!parsed.success) return damaged(...faultsOf(file, parsed.error))
  return success({ template: parsed.data, removed: count.removed })
}
