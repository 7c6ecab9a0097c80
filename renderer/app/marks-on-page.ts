/** Not in the list of the DOM types that TypeScript knows for this target; Chrome has it since 105. */
const registry = () => (typeof Highlight === 'undefined' ? null : CSS.highlights)

/** The two looks of a mark: one of many, and the one where the person is. */
export type MarkName = 'gevonden' | 'gevonden-hier'

const attributes = { gevonden: 'data-found', 'gevonden-hier': 'data-found-here' } as const

/** What is marked: words of the page, and whole dates and footnote numbers, within which nothing can be marked. */
export type Marked = { readonly ranges: readonly Range[]; readonly boxes: readonly Element[] }

/** Takes the marks of one look off the page. */
export function clearMarks(name: MarkName): void {
  registry()?.delete(name)
  const attribute = attributes[name]
  for (const box of document.querySelectorAll(`[${attribute}]`)) box.removeAttribute(attribute)
}

/** Marks without touching the words themselves; what had this look before loses it. */
export function markOnPage(name: MarkName, { ranges, boxes }: Marked): void {
  clearMarks(name)
  if (ranges.length > 0 && registry()) {
    const highlight = new Highlight(...ranges)
    if (name === 'gevonden-hier') highlight.priority = 1
    registry()?.set(name, highlight)
  }
  for (const box of boxes) box.setAttribute(attributes[name], '')
}
