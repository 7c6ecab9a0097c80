/** A mark as it stands in running text: "1", "[1]", "(a)", "iv", "*". */
const markForm = /^[[(]?(\d{1,3}|[ivxlc]{1,6}|[a-z]|\*{1,4})[\])]?$/i

/** The bare mark in a text, or null when it is not one. */
export const bareMark = (text: string): string | null => markForm.exec(text.trim())?.[1] ?? null

/** Ties the marks of notes to the notes by the links that a page or Word puts in them. */
export class HtmlNotes {
  private readonly markOfTarget = new Map<string, string>()

  /** Takes down that a link with this text leads to a note; returns the mark, or null when it is no mark. */
  refer(href: string | undefined, text: string, raised: boolean): string | null {
    if (!href?.startsWith('#') || href.length < 2) return null
    const target = href.slice(1)
    const mark = bareMark(text)
    const named = /ftn|edn|note|noot|fn[-:_]?\d/i.test(target)
    if (mark === null || (!raised && !named) || /ref|anc$/i.test(target)) return null
    if (!this.markOfTarget.has(target)) this.markOfTarget.set(target, mark)
    return mark
  }

  /** The mark of the note that an element with this name is, or null. */
  noteAt(attributes: Readonly<Record<string, string>>): string | null {
    const names = [attributes['id'], attributes['name']]
    for (const name of names) {
      const mark = name === undefined ? undefined : this.markOfTarget.get(name)
      if (mark !== undefined) return mark
    }
    return null
  }
}
