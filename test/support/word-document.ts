import { strToU8, zipSync } from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`

/** Other parts of a Word document than its body, as the XML that stands inside their root element. */
export type WordParts = {
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly settings?: string
  readonly header?: string
}

const roots: Readonly<Record<keyof WordParts, string>> = {
  numbering: 'numbering',
  styles: 'styles',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  settings: 'settings',
  header: 'hdr',
}

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`

const relations = (inside: string) => `<Relationships xmlns="${packages}/relationships">${inside}</Relationships>`

/** All namespaces that Word declares and a test may need. */
export const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** The entries of a .docx with this inside its w:body, for tests that change one. */
export function wordEntries(body: string, parts: WordParts = {}): Record<string, Uint8Array> {
  const names = Object.keys(parts) as (keyof WordParts)[]
  const entries: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations(relation('r1', 'officeDocument', 'word/document.xml'))),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      relations(names.map((name, index) => relation(`p${index}`, name, `${name}.xml`)).join('')),
    ),
  }
  for (const name of names) {
    entries[`word/${name}.xml`] = strToU8(`<w:${roots[name]} ${namespaces}>${parts[name] ?? ''}</w:${roots[name]}>`)
  }
  return entries
}

/** A .docx with this inside its w:body. */
export const wordDocument = (body: string, parts: WordParts = {}): Uint8Array => zipSync(wordEntries(body, parts))

/** A paragraph of plain text, with what is to stand in its properties. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A paragraph in a list. */
export const item = (list: number, depth: number, text: string): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A level of a list for numbering.xml. */
export const level = (depth: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
