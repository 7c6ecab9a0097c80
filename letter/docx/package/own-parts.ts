import type { Numbering } from '../annex/numbering-part'
import { escapeXml } from '../annex/xml'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org'
const WORD_NAMESPACES = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`
const RELATIONSHIP = `${OFFICE}/officeDocument/2006/relationships`

/** `docProps/core.xml`: the title and the language, and nothing about who made the file, when, or how often. */
export const corePropertiesPart = (title: string): string =>
  `${DECLARATION}<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title>` +
  `<dc:language>nl-NL</dc:language></cp:coreProperties>`

/** `docProps/app.xml`: empty, since it would only tell about the program and the template. */
export const appPropertiesPart = `${DECLARATION}<Properties xmlns="${OFFICE}/officeDocument/2006/extended-properties"/>`

/** `word/settings.xml`: the behaviour of current Word, Dutch conventions and the two separators of the footnotes. */
export const settingsPart =
  `${DECLARATION}<w:settings ${WORD_NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>` +
  '<w:autoHyphenation w:val="0"/><w:characterSpacingControl w:val="doNotCompress"/>' +
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'

/** `word/fontTable.xml`: what Verdana looks like, so that a machine without it chooses a sans serif of the same width. */
export const fontTablePart = (font: string): string =>
  `${DECLARATION}<w:fonts ${WORD_NAMESPACES}><w:font w:name="${escapeXml(font)}"><w:altName w:val="DejaVu Sans"/>` +
  '<w:panose1 w:val="020B0604030504040204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>' +
  '</w:font></w:fonts>'

const separator = (id: number, kind: string) =>
  `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>` +
  `<w:r><w:${kind}/></w:r></w:p></w:footnote>`

/** Footnotes, numbered from the first that is free. */
export const footnotesXml = (footnotes: readonly string[], first = 1): string =>
  footnotes.map((content, index) => `<w:footnote w:id="${index + first}">${content}</w:footnote>`).join('')

/**
 * `word/footnotes.xml`. The separators hold a line and nothing else: with a footnote's own mark in them Word offers to
 * repair the file (docs/word-file.md).
 */
export function footnotesPart(footnotes: readonly string[]): string {
  const separators = separator(-1, 'separator') + separator(0, 'continuationSeparator')
  return `${DECLARATION}<w:footnotes ${WORD_NAMESPACES}>${separators}${footnotesXml(footnotes)}</w:footnotes>`
}

/** `word/numbering.xml` around the letter's lists. */
export const numberingPart = ({ definitions, numbers }: Numbering): string =>
  `${DECLARATION}<w:numbering ${WORD_NAMESPACES}>${definitions}${numbers}</w:numbering>`

/** One relationship of a part to another, or of a link to an address outside. */
export type Relationship = {
  readonly id: string
  /** The last word of the relationship's type: "styles", "header", "hyperlink". */
  readonly type: string
  readonly target: string
  readonly external?: boolean
}

/** Relationships as XML, to stand in a relationships part. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const written = relationships.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : ''
    const base = type === 'metadata/core-properties' ? `${OFFICE}/package/2006/relationships` : RELATIONSHIP
    return `<Relationship Id="${id}" Type="${base}/${type}" Target="${escapeXml(target)}"${mode}/>`
  })
  return written.join('')
}

/** A relationships part. */
export const relationshipsPart = (relationships: readonly Relationship[]): string =>
  `${DECLARATION}<Relationships xmlns="${OFFICE}/package/2006/relationships">${relationshipsXml(relationships)}</Relationships>`

/** The relationships of the file itself: the letter, and the two parts of properties. */
export const packageRelationships = relationshipsPart([
  { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
  { id: 'rId2', type: 'metadata/core-properties', target: 'docProps/core.xml' },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
])

/** Relationships of links: `rIdLink1` is the first address, unless they begin with other letters. */
export const linkRelationships = (addresses: readonly string[], prefix = 'rIdLink'): Relationship[] =>
  addresses.map((target, index) => ({ id: `${prefix}${index + 1}`, type: 'hyperlink', target, external: true }))

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${WORD_TYPE}.document.main+xml`],
  [/^word\/(styles|settings|numbering|footnotes|fontTable)\.xml$/, `${WORD_TYPE}.$1+xml`],
  [/^word\/(header|footer)\d+\.xml$/, `${WORD_TYPE}.$1+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
]

function contentTypeOf(path: string): string | null {
  for (const [pattern, type] of contentTypes) {
    const match = pattern.exec(path)
    if (match) return type.replace('$1', match[1] ?? '')
  }
  return null
}

const overrideXml = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`

/** The declaration of one of our own parts, for a file that has declarations already. */
export const declarationOf = (path: string): string => overrideXml(path, contentTypeOf(path) ?? 'application/xml')

/** `[Content_Types].xml` for exactly these parts. */
export function contentTypesPart(paths: readonly string[]): string {
  const overrides = paths.map((path) => {
    const type = contentTypeOf(path)
    return type === null ? '' : overrideXml(path, type)
  })
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpg', 'image/jpeg'],
  ].map(([extension = '', type = '']) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  return `${DECLARATION}<Types xmlns="${OFFICE}/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`
}
