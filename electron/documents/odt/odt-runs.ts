import type { SourceRun } from '../../../letter/questions/source-document'
import type { Reading } from '../reading'
import { childNamed, childElements, descendantsNamed, textOf, type XmlElement } from '../xml/xml-tree'
import type { OdtLook, OdtStyles } from './odt-styles'

/** A note met in the text, to be read after it. */
export type OdtNote = { readonly mark: string; readonly body: XmlElement }

/** What a paragraph comes to. */
export type OdtCollected = { readonly runs: SourceRun[]; readonly frames: XmlElement[] }

/** Elements that only wrap others. */
const wrappers = new Set([
  'text:a',
  'text:meta',
  'text:meta-field',
  'text:ruby',
  'text:ruby-base',
  'text:bookmark-ref',
  'text:reference-ref',
])
/** Elements that mark places and hold no text to be read. */
const marks =
  /^(text:(bookmark|reference-mark|change|soft-page-break|toc-mark|alphabetical-index-mark|ruby-text)|office:(annotation-end|forms))/

/** Reads what stands in paragraphs. */
export class OdtRuns {
  readonly notes: OdtNote[] = []

  constructor(
    private readonly styles: OdtStyles,
    private readonly reading: Reading,
  ) {}

  readInto(collected: OdtCollected, parent: XmlElement, look: OdtLook): void {
    for (const child of parent.children) {
      if (typeof child === 'string') this.add(collected, child.replace(/[ \t\r\n]+/g, ' '), look)
      else this.readElement(collected, child, look)
    }
  }

  private readElement(collected: OdtCollected, element: XmlElement, look: OdtLook): void {
    if (element.name === 'text:span') {
      this.readInto(collected, element, {
        ...look,
        ...this.styles.look('text', element.attributes.get('text:style-name')),
      })
    } else if (wrappers.has(element.name)) this.readInto(collected, element, look)
    else if (element.name === 'text:s') this.add(collected, ' '.repeat(spaces(element)), look)
    else if (element.name === 'text:tab') this.add(collected, '\t', look)
    else if (element.name === 'text:line-break') this.add(collected, '\n', look)
    else if (element.name === 'text:note') this.takeNote(collected, element)
    else if (element.name === 'office:annotation') this.reading.remark('comment')
    else if (/^text:hidden-(text|paragraph)$/.test(element.name)) this.reading.remark('hidden-text')
    else if (element.name.startsWith('draw:')) this.readDrawing(collected, element)
    else if (!marks.test(element.name)) this.readField(collected, element, look)
  }

  /** A field is what it shows; page numbers are not worth a remark. */
  private readField(collected: OdtCollected, element: XmlElement, look: OdtLook): void {
    if (!/^text:(page-number|page-count|sequence|note-ref)$/.test(element.name)) this.reading.remark('field')
    this.readInto(collected, element, look)
  }

  private add(collected: OdtCollected, text: string, look: OdtLook): void {
    if (text === '') return
    if (look.hidden === true || look.tiny === true || (look.white === true && look.coloured !== true)) {
      if (text.trim() !== '') this.reading.remark('hidden-text')
      return
    }
    // White space of the file counts once, also across elements.
    const last = collected.runs.at(-1)?.text ?? ''
    const shown = text === ' ' && last.endsWith(' ') ? '' : text
    if (shown !== '') collected.runs.push(look.raised === true ? { text: shown, superscript: true } : { text: shown })
  }

  private takeNote(collected: OdtCollected, note: XmlElement): void {
    const citation = childNamed(note, 'text:note-citation')
    const mark = (citation ? textOf(citation).trim() : '') || String(this.notes.length + 1)
    const body = childNamed(note, 'text:note-body')
    if (body) this.notes.push({ mark, body })
    collected.runs.push({ text: mark, superscript: true, noteMark: mark })
  }

  private readDrawing(collected: OdtCollected, drawing: XmlElement): void {
    const own = drawing.name === 'draw:text-box' ? [drawing] : []
    collected.frames.push(...own, ...outermost(drawing, 'draw:text-box'))
    // Shapes hold their text as paragraphs of their own.
    if (childElements(drawing).some((child) => child.name === 'text:p')) collected.frames.push(drawing)
    this.reading.remark('picture', [...descendantsNamed(drawing, 'draw:image')].length > 0 ? 1 : 0)
  }
}

const spaces = (element: XmlElement) => {
  const count = Number.parseInt(element.attributes.get('text:c') ?? '1', 10)
  return Number.isInteger(count) ? Math.min(Math.max(count, 1), 200) : 1
}

function* outermost(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childElements(parent)) {
    if (child.name === name) yield child
    else yield* outermost(child, name)
  }
}
