import { failed, success, type Result } from '../model/result'
import type { DraftFailure } from './draft'

/** The word by which a draft file is known. */
export const draftFormat = 'antwoordbrief'

export type JsonObject = Readonly<Record<string, unknown>>

/** A draft file with its envelope taken off: the version it was written in, and what is in it, not looked at yet. */
export type Envelope = { readonly version: number; readonly content: JsonObject }

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseJson(text: string): Result<unknown, DraftFailure> {
  try {
    return success(JSON.parse(text))
  } catch {
    // A file that begins as our own is a draft that broke; anything else never was one.
    return /^\uFEFF?\s*\{\s*"format"\s*:\s*"antwoordbrief"/.test(text)
      ? failed({ kind: 'damaged', place: '', expected: 'een volledig bestand' })
      : failed({ kind: 'not-a-draft' })
  }
}

/** Takes the envelope off the text of a draft file of any version. */
export function openEnvelope(text: string): Result<Envelope, DraftFailure> {
  const json = parseJson(text)
  if (!json.ok) return json
  if (!isObject(json.value)) return failed({ kind: 'not-a-draft' })
  const { format, version, ...content } = json.value
  if (format !== draftFormat) return failed({ kind: 'not-a-draft' })
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failed({ kind: 'damaged', place: 'version', expected: 'een geheel getal vanaf 1' })
  }
  return success({ version, content })
}
