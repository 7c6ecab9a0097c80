import type { Mark } from '../../../letter/model/rich-text'

/** The style attribute of an element by property, in lower case. The browser's own reading drops what Word writes. */
export type Style = ReadonlyMap<string, string>

/** Reads a style attribute as it was written, `mso-…` properties included. */
export function styleOf(element: Element): Style {
  const properties = (element.getAttribute('style') ?? '').toLowerCase().split(';')
  return new Map(
    properties.flatMap((property): readonly (readonly [string, string])[] => {
      const colon = property.indexOf(':')
      return colon < 0 ? [] : [[property.slice(0, colon).trim(), property.slice(colon + 1).trim()]]
    }),
  )
}

/** Text that its own program would not show, or that is not the text itself: hidden, deleted, or a comment. */
export function isHidden(element: Element, style: Style): boolean {
  return (
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    /^0(?:\.0+)?(?:pt|px|em|%)?$/u.test(style.get('font-size') ?? 'x') ||
    (style.get('mso-element') ?? '').startsWith('comment') ||
    style.get('mso-special-character') === 'comment' ||
    /\bmso(?:comment|del)|\bsdnotetext\b/u.test((element.getAttribute('class') ?? '').toLowerCase())
  )
}

const marksOfTag: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  h1: 'bold',
  h2: 'bold',
  h3: 'bold',
  h4: 'bold',
  h5: 'bold',
  h6: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  sub: 'subscript',
  sup: 'superscript',
}

/** The marks inside an element, given those around it. An explicit style goes before the name of the element. */
export function marksIn(element: Element, style: Style, around: readonly Mark[]): readonly Mark[] {
  const tagged = marksOfTag[element.localName]
  const asked = new Set(tagged === undefined ? around : [...around, tagged])
  apply(asked, 'bold', weight(style))
  apply(asked, 'italic', slant(style))
  apply(asked, 'underline', element.localName === 'a' ? null : underline(style))
  apply(asked, 'subscript', raised(style, 'sub'))
  apply(asked, 'superscript', raised(style, 'super'))
  return [...asked]
}

function apply(asked: Set<Mark>, mark: Mark, wanted: boolean | null): void {
  if (wanted === true) asked.add(mark)
  if (wanted === false) asked.delete(mark)
}

function weight(style: Style): boolean | null {
  const value = style.get('font-weight')
  if (value === undefined || value === 'inherit') return null
  return value.startsWith('bold') || Number(value) >= 600
}

function slant(style: Style): boolean | null {
  const value = style.get('font-style')
  if (value === undefined || value === 'inherit') return null
  return value.startsWith('italic') || value.startsWith('oblique')
}

/** A line can only be added: "none" on an inner element does not take an outer element's line away. */
function underline(style: Style): boolean | null {
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  return line.includes('underline') ? true : null
}

function raised(style: Style, wanted: 'sub' | 'super'): boolean | null {
  const value = style.get('vertical-align')
  if (value === undefined) return null
  return value === wanted ? true : value === 'baseline' ? false : null
}
