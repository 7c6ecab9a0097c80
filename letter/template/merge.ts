/** A JSON object whose values are not yet checked. */
export type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The base with what the change says put over it: objects are merged key by key, everything else is replaced whole. */
export function merge(base: JsonObject, change: JsonObject): JsonObject {
  const merged = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(change)) {
    const old = merged.get(key)
    merged.set(key, isObject(old) && isObject(value) ? merge(old, value) : value)
  }
  // Object.fromEntries defines own properties, so a key "__proto__" in a file cannot reach the prototype.
  return Object.fromEntries(merged)
}
