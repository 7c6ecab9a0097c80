const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in HTML, in an element or between the quotes of an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

type Attributes = Readonly<Record<string, string>>

const attributesHtml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')

/** An element around content that is HTML already. */
export const element = (name: string, content: string, attributes: Attributes = {}): string =>
  `<${name}${attributesHtml(attributes)}>${content}</${name}>`

/** An element of a class; nothing where there is no content. */
export const unlessEmpty = (name: string, className: string, content: string): string =>
  content === '' ? '' : element(name, content, { class: className })
