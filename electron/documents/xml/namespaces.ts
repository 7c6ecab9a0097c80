/** Prefix → namespace as declared at an element and above it. */
export type Scope = ReadonlyMap<string, string>

const word = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'
const oasis = 'urn:oasis:names:tc:opendocument:xmlns'

/** The prefixes that the readers know their namespaces by. Word writes two families: transitional and strict. */
const usualPrefixes: ReadonlyMap<string, string> = new Map([
  [`${word}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${word}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${word}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  [`${word}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${word}/markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${oasis}:office:1.0`, 'office'],
  [`${oasis}:text:1.0`, 'text'],
  [`${oasis}:style:1.0`, 'style'],
  [`${oasis}:table:1.0`, 'table'],
  [`${oasis}:drawing:1.0`, 'draw'],
  [`${oasis}:xsl-fo-compatible:1.0`, 'fo'],
  [`${oasis}:manifest:1.0`, 'manifest'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
])

/** The namespaces in force inside an element with these attributes. */
export function scopeOf(attributes: Readonly<Record<string, string>>, parent: Scope): Scope {
  let scope: Map<string, string> | undefined
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    scope ??= new Map(parent)
    scope.set(name.slice(6), value)
  }
  return scope ?? parent
}

/** `x:p` as `w:p` when x is what this file calls Word's namespace. */
export function canonicalName(name: string, scope: Scope): string {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const usual = usualPrefixes.get(scope.get(prefix) ?? '')
  return usual ? `${usual}:${name.slice(colon + 1)}` : name
}
