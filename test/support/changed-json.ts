type Json = Record<string | number, unknown>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** A JSON text with one place changed: `letter.answers.2.covers`. `undefined` removes the key. */
export function changedJson(text: string, place: string, value: unknown): string {
  const json: unknown = JSON.parse(text)
  const keys = place.split('.')
  let target: unknown = json
  for (const key of keys.slice(0, -1)) target = isJson(target) ? target[key] : undefined
  if (!isJson(target)) throw new Error(`no such place: ${place}`)
  target[keys.at(-1) ?? ''] = value
  return JSON.stringify(json)
}
