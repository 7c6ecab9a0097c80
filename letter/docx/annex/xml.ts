const NEEDS_ESCAPE = /[&<>"]/
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in XML, in an element or an attribute. */
export const escapeXml = (text: string): string =>
  NEEDS_ESCAPE.test(text) ? text.replace(/[&<>"]/g, (character) => escapes[character] ?? character) : text

const textElement = (text: string): string => (text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`)

const SPECIAL = /([\n\t])/

/** What a run holds: text, with a line break or tab where the text has one. */
function runContent(text: string): string {
  if (!SPECIAL.test(text)) return textElement(text)
  return text
    .split(SPECIAL)
    .map((piece) => (piece === '\n' ? '<w:br/>' : piece === '\t' ? '<w:tab/>' : textElement(piece)))
    .join('')
}

/** A run of text; `properties` is the content of its `w:rPr`. */
export const runXml = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${runContent(text)}</w:r>`

/** A paragraph in a style; `properties` follows the style in its `w:pPr`, in the order that the schema asks. */
export const paragraphXml = (style: string, content: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`
