/** Longest name of a template's id; file systems count bytes and an ending comes behind. */
const MAX = 60

/**
 * An id of small letters, digits and hyphens from any text: "Mijn Sjabloon!" → "mijn-sjabloon". Nothing of a path, device
 * or invisible character can be in it; a text without any letter becomes "sjabloon".
 */
export function idFromName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX)
    .replace(/-+$/, '')
  return plain === '' ? 'sjabloon' : plain
}

/** An id for people's own template; `taken` are ids that are in use, which get a number behind them. */
export function ownTemplateId(name: string, taken: Iterable<string> = []): string {
  const used = new Set(taken)
  // The word before it keeps own templates apart from those that ship, and from names that Windows keeps to itself (CON).
  const wish = `eigen-${idFromName(name)}`
  let id = wish
  for (let n = 2; used.has(id); n += 1) id = `${wish}-${String(n)}`
  return id
}
