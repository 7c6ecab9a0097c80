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

/**
 * `word/footnotes.xml`. The separators hold a line and nothing else: with a footnote's own mark in them Word offers to
 * repair the file (docs/word-file.md).
 */
export function footnotesPart(footnotes: readonly string[]): string {
  const notes = footnotes.map((content, index) => `<w:footnote w:id="${index + 1}">${content}</w:footnote>`)
  const separators = separator(-1, 'separator') + separator(0, 'continuationSeparator')
  return `${DECLARATION}<w:footnotes ${WORD_NAMESPACES}>${separators}${notes.join('')}</w:footnotes>`
}

/** `word/numbering.xml` around the definitions of the letter's lists. */
export const numberingPart = (definitions: string): string =>
  `${DECLARATION}<w:numbering ${WORD_NAMESPACES}>${definitions}</w:numbering>`

/** One relationship of a part to another, or of a link to an address outside. */
export type Relationship = {
  readonly id: string
  /** The last word of the relationship's type: "styles", "header", "hyperlink". */
  readonly type: string
  readonly target: string
  readonly external?: boolean
}

/** A relationships part. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  const written = relationships.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : ''
    const base = type === 'metadata/core-properties' ? `${OFFICE}/package/2006/relationships` : RELATIONSHIP
    return `<Relationship Id="${id}" Type="${base}/${type}" Target="${escapeXml(target)}"${mode}/>`
  })
  return `${DECLARATION}<Relationships xmlns="${OFFICE}/package/2006/relationships">${written.join('')}</Relationships>`
}

/** Relationships of links: `rIdLink1` is the first address. */
export const linkRelationships = (addresses: readonly string[]): Relationship[] =>
  addresses.map((target, index) => ({ id: `rIdLink${index + 1}`, type: 'hyperlink', target, external: true }))

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

/** `[Content_Types].xml` for exactly these parts. */
export function contentTypesPart(paths: readonly string[]): string {
  const overrides = paths.map((path) => {
    const type = contentTypeOf(path)
    return type === null ? '' : `<Override PartName="/${path}" ContentType="${type}"/>`
  })
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpg', 'image/jpeg'],
  ].map(([extension = '', type = '']) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  return `${DECLARATION}<Types xmlns="${OFFICE}/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`
}
