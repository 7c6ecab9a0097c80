/** A field without what copies and writers lose or add: "Klimaaten Groene Groei", "Volksgezondheid Welzijn en Sport". */
export const compactField = (field: string): string => field.toLowerCase().replace(/[\s,-]/g, '')

/** Cuts "X en Y" or "X, Y en Z" at each of its joints in turn. */
function cuts(field: string): (readonly [string, string])[] {
  return [...field.matchAll(/\s*,\s*(?:en\s+)?|\s+en\s+/g)].map(
    (match) => [field.slice(0, match.index), field.slice(match.index + match[0].length)] as const,
  )
}

/** All pieces known, else null. */
function splitKnown(field: string, isKnown: (field: string) => boolean): readonly string[] | null {
  for (const [left, right] of cuts(field)) {
    if (!isKnown(left)) continue
    const rest = isKnown(right) ? [right] : splitKnown(right, isKnown)
    if (rest) return [left, ...rest]
  }
  return null
}

/**
 * Parts the fields of "de ministers van X en Y" where they are known, or one of two is; null where none of them tells.
 * Of several known beginnings the longest counts: "Economische Zaken en Klimaat".
 */
export function splitKnownFields(
  field: string,
  isKnown: (field: string) => boolean,
): { readonly fields: readonly string[]; readonly sure: boolean } | null {
  const whole = splitKnown(field, isKnown)
  if (whole) return { fields: whole, sure: true }
  const half =
    cuts(field).findLast(([left]) => isKnown(left)) ?? cuts(field).find(([, right]) => isKnown(right)) ?? null
  if (half === null) return null
  const [left, right] = half
  const rest = isKnown(left) ? splitKnownFields(right, isKnown)?.fields : undefined
  return { fields: [left, ...(rest ?? [right])], sure: false }
}
