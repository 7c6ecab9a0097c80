import { strToU8, zipSync, type ZipOptions } from 'fflate'
import type { ComposedLetter } from '../../../letter/model/composed-letter'
import type { Inline } from '../../../letter/model/rich-text'

// The floor: string-concatenated parts and one zip call. Less than any real export can do: no cleaning, few styles, no
// headers, one list, no bookmarks.

const NEEDS_ESCAPE = /[&<>"]/
const escapeXml = (text: string) =>
  NEEDS_ESCAPE.test(text)
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    : text

const OFFICE = 'http://schemas.openxmlformats.org'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const NAMESPACES = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A run of text. */
export const run = (text: string, properties = '') =>
  '<w:r>' +
  (properties ? '<w:rPr>' + properties + '</w:rPr>' : '') +
  '<w:t xml:space="preserve">' +
  escapeXml(text) +
  '</w:t></w:r>'

/** A paragraph. */
export const paragraph = (content: string, style = '') =>
  '<w:p>' + (style ? '<w:pPr><w:pStyle w:val="' + style + '"/></w:pPr>' : '') + content + '</w:p>'

const STYLES =
  `${HEAD}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/>` +
  '<w:sz w:val="18"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" ' +
  'w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Vraag"><w:name w:val="Vraag"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/>' +
  '</w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Lijst"><w:name w:val="Lijst"/>' +
  '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/>' +
  '<w:rPr><w:sz w:val="15"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference">' +
  '<w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>'
const NUMBERING =
  `${HEAD}<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
  '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/>' +
  '</w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
const PARTS = ['styles', 'numbering', 'footnotes', 'settings']
const TYPES =
  `${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ` +
  'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>` +
  PARTS.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${WORD_TYPE}.${part}+xml"/>`).join('') +
  '</Types>'
const relationships = (list: readonly (readonly [string, string])[]) =>
  `${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships">` +
  list
    .map(
      ([type, target], n) =>
        `<Relationship Id="rId${String(n + 1)}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>'
const SETTINGS = `${HEAD}<w:settings ${NAMESPACES}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" ' +
  'w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'

/** The parts around a body. */
export const partsAround = (body: string, footnotes = ''): Record<string, string> => ({
  '[Content_Types].xml': TYPES,
  '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
  'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body}${SECTION}</w:body></w:document>`,
  'word/_rels/document.xml.rels': relationships(PARTS.map((part) => [part, `${part}.xml`] as const)),
  'word/styles.xml': STYLES,
  'word/numbering.xml': NUMBERING,
  'word/settings.xml': SETTINGS,
  'word/footnotes.xml': `${HEAD}<w:footnotes ${NAMESPACES}>${SEPARATORS}${footnotes}</w:footnotes>`,
})

/** The lines of the front page, as plain paragraphs. */
export const frontLines = (letter: ComposedLetter): string[] => [
  ...letter.addressee,
  `${letter.dateLabel} ${letter.date}`,
  `${letter.subjectLabel} ${letter.subject}`,
  letter.salutation,
  ...letter.opening,
  letter.closing,
  ...letter.signatures.flatMap(({ office, name }) => [office, name]),
  ...letter.column.flatMap(({ heading, lines }) => [heading, ...lines]),
  letter.annexHeading,
]

/** One zip call, at the level that fflate takes unless told otherwise. */
export function zipAll(parts: Record<string, string>, level: ZipOptions['level'] = 6): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (const path in parts) files[path] = strToU8(parts[path] ?? '')
  return zipSync(files, { level })
}

/** The letter as nothing but concatenated strings. */
function floorParts(letter: ComposedLetter): Record<string, string> {
  let footnotes = ''
  let count = 0
  const runs = (children: readonly Inline[]): string => {
    let xml = ''
    for (const child of children) {
      if (child.kind === 'text') {
        xml += run(child.text, child.marks.includes('bold') ? '<w:b/>' : child.marks.includes('italic') ? '<w:i/>' : '')
      } else if (child.kind === 'footnote') {
        count += 1
        footnotes +=
          `<w:footnote w:id="${String(count)}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr>` +
          '<w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>' +
          run(` ${child.children.map((c) => (c.kind === 'text' ? c.text : '')).join('')}`) +
          '</w:p></w:footnote>'
        xml += `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${String(count)}"/></w:r>`
      }
    }
    return xml
  }
  let body = frontLines(letter)
    .map((line) => paragraph(run(line)))
    .join('')
  for (const { questions, answer } of letter.answers) {
    for (const question of questions) {
      const text = question.spans.map((span) => (span.kind === 'text' ? span.text : '')).join('')
      body += paragraph(run(`${question.label} ${text}`), 'Vraag')
    }
    for (const block of answer.content) {
      if (block.kind === 'paragraph') body += paragraph(runs(block.children))
      else if (block.kind === 'list') for (const item of block.items) body += paragraph(runs(item.children), 'Lijst')
    }
  }
  return partsAround(body, footnotes)
}

/** The letter as concatenated strings, zipped: the least that an export can take. */
export const exportAsFloor = (letter: ComposedLetter): Uint8Array => zipAll(floorParts(letter))
