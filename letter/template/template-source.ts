import type { z } from 'zod'
import { failed, success, type Result } from '../model/result'
import { deepestNesting, isTooDeep } from './is-too-deep'

/**
 * A file of the templates folder, given as text: pictures and letter paper in base64. `path` is shown to people and
 * compared with nothing but the names that a house gives.
 */
export type TemplateSource = { readonly path: string; readonly text: string }

/** What is wrong with a template file: where, and what was expected there. */
export type TemplateFault = { readonly file: string; readonly place: string; readonly expected: string }

/** A larger file is refused unread: no template of people comes near this many characters. */
export const largestTemplateFile = 2_000_000

/** The same for a file with one whole template, which may hold a picture and letter paper in base64. */
export const largestWholeTemplate = 4_000_000

/** Files that a house lays beside its own: a picture and letter paper. */
export const isAttachment = (path: string): boolean => /\.(?:png|jpe?g|docx|dotx)$/i.test(path)

/** "style.annex.heading", "passages[2].text": a place in a file as people read it. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

/** Turns what the schema found into faults that name file, place and what was expected. */
export const faultsOf = (file: string, error: z.ZodError): TemplateFault[] =>
  error.issues.map((issue) => ({ file, place: placeOf(issue.path), expected: issue.message }))

/** The JSON of a file, refused when it is too large, no JSON, or nested so deep that reading on would be unsafe. */
export function readTemplateJson(
  { path, text }: TemplateSource,
  largest = largestTemplateFile,
): Result<unknown, TemplateFault> {
  const fault = (expected: string) => failed<TemplateFault>({ file: path, place: '', expected })
  if (text.length > largest) return fault(`een bestand van hoogstens ${String(largest / 1_000_000)} MB`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fault('een geldig JSON-bestand')
  }
  return isTooDeep(value) ? fault(`hoogstens ${String(deepestNesting)} lagen`) : success(value)
}

/** The `format` that a file names; null where it names none. */
export const formatOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'string'
    ? value.format
    : null
