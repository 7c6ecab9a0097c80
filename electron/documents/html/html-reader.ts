import type { SourceBlock, SourceRun } from '../../../letter/questions/source-document'
import type { Reading } from '../reading'
import { blockElements, isNavigation, mute } from './element-kinds'
import { type HtmlList, labelOfItem, labelOfWord, openList } from './html-list'
import { HtmlNotes, bareMark } from './html-notes'
import { type ElementLook, lookOf } from './inline-style'

type Attributes = Readonly<Record<string, string>>

/** Why text inside an element is left out. */
type Omission = 'mute' | 'drawing' | 'navigation' | 'hidden-text' | 'deleted-text' | 'comment' | null

/** An open element with what its content inherits. */
type Frame = {
  readonly name: string
  readonly omission: Omission
  readonly raised: boolean
  readonly coloured: boolean
  readonly keepsSpace: boolean
  readonly inMain: boolean
  readonly inArticle: boolean
  readonly isWordLabel: boolean
  /** Lists around it. */
  readonly depth: number
  readonly list: HtmlList | null
  readonly indent: number
  readonly heading: boolean
  noteMark: string | null
  /** The link that it is or stands in. */
  readonly link: Link | null
}

/** An open link. Its text is held back until it is known whether it is the mark of a note. */
type Link = {
  readonly href: string | undefined
  readonly isNote: boolean
  readonly pieces: { readonly text: string; readonly frame: Frame }[]
  released: boolean
}

export type HtmlBlock = { readonly block: SourceBlock; readonly inMain: boolean }

const outermost: Frame = {
  name: '',
  omission: null,
  raised: false,
  coloured: false,
  keepsSpace: false,
  inMain: false,
  inArticle: false,
  isWordLabel: false,
  depth: 0,
  list: null,
  indent: 0,
  heading: false,
  noteMark: null,
  link: null,
}

/** Points that one step of indentation is. */
const step = 36

/** Turns the events of an HTML parser into blocks. No tree is built, so nesting costs nothing. */
export class HtmlReader {
  readonly found: HtmlBlock[] = []
  /** The number of the questions, where an official publication keeps it in its metadata only. */
  caseNumber: string | null = null

  private readonly open: Frame[] = [outermost]
  private readonly notes = new HtmlNotes()
  private runs: SourceRun[] = []
  private label = ''
  /** Level of the paragraph in Word's own lists. */
  private wordLevel: number | null = null
  private lastOmission: Frame | null = null

  constructor(private readonly reading: Reading) {}

  start(name: string, attributes: Attributes): void {
    this.reading.countElement(this.open.length)
    if (blockElements.has(name)) {
      this.releaseLink()
      this.flush()
    }
    if (name === 'meta') this.readMeta(attributes)
    const frame = this.frameOf(name, attributes)
    this.open.push(frame)
    if (frame.omission === null) this.startVisible(frame, name, attributes)
  }

  text(text: string): void {
    const frame = this.top
    if (frame.omission !== null) this.remarkOmission(frame, text)
    else if (frame.isWordLabel) this.label += text
    else if (frame.link && !frame.link.released) frame.link.pieces.push({ text, frame })
    else this.addText(text, frame)
  }

  end(name: string): void {
    const frame = this.open.length > 1 ? this.open.pop() : undefined
    if (!frame) return
    if (frame.link && frame.link !== this.top.link) this.endLink(frame, frame.link)
    if (blockElements.has(name)) this.flush(frame)
    if (this.lastOmission === frame) this.lastOmission = null
  }

  finish(): void {
    this.flush()
  }

  private get top(): Frame {
    return this.open.at(-1) ?? outermost
  }

  private frameOf(name: string, attributes: Attributes): Frame {
    const parent = this.top
    const look = lookOf(name, attributes)
    const coloured = parent.coloured || look.coloured
    const isList = name === 'ol' || name === 'ul' || name === 'menu'
    return {
      name,
      omission: inheritedOmission(parent, name) ?? this.omissionOf(name, attributes, look, coloured),
      raised: name === 'sub' ? false : parent.raised || look.raised,
      coloured,
      keepsSpace: parent.keepsSpace || look.keepsSpace,
      inMain: parent.inMain || name === 'main' || attributes['role'] === 'main',
      inArticle: parent.inArticle || name === 'article' || name === 'main' || attributes['role'] === 'main',
      isWordLabel: parent.isWordLabel || look.isWordLabel,
      depth: parent.depth + (isList ? 1 : 0),
      list: isList ? openList(name, attributes) : parent.list,
      indent: (name === 'blockquote' ? step : 0) + (blockElements.has(name) ? Math.max(look.indent, 0) : parent.indent),
      heading: parent.heading || /^h[1-6]$/.test(name),
      noteMark: this.notes.noteAt(attributes) ?? parent.noteMark,
      link: parent.link ?? (name === 'a' ? this.linkOf(attributes) : null),
    }
  }

  private linkOf(attributes: Attributes): Link {
    const isNote = this.notes.noteAt(attributes) !== null
    return { href: attributes['href'], isNote, pieces: [], released: false }
  }

  private omissionOf(name: string, attributes: Attributes, look: ElementLook, coloured: boolean): Omission {
    if (mute.has(name)) return 'mute'
    if (name === 'svg') return 'drawing'
    if (isNavigation(name, attributes, this.top.inArticle)) return 'navigation'
    if (look.hidden || (look.white && !coloured)) return 'hidden-text'
    if (name === 'del') return 'deleted-text'
    if (/mso-element:\s*comment/i.test(attributes['style'] ?? '')) return 'comment'
    return null
  }

  private startVisible(frame: Frame, name: string, attributes: Attributes): void {
    if (name === 'br') this.text('\n')
    else if (name === 'hr') this.push({ runs: [], kind: 'rule' })
    else if (name === 'img') this.reading.remark('picture')
    else if (name === 'ins') this.reading.remark('inserted-text')
    else if (name === 'li' && frame.list) this.startItem(frame.list, frame, attributes)
    if (blockElements.has(name)) this.wordLevel = lookOf(name, attributes).wordLevel
  }

  private startItem(list: HtmlList, frame: Frame, attributes: Attributes): void {
    // An item that holds nothing but a deeper list still shows its number.
    if (this.label !== '') this.push(this.blockOf([], this.takeLabel(), { ...frame, depth: frame.depth - 1 }))
    this.label = labelOfItem(list, attributes)
  }

  private remarkOmission(frame: Frame, text: string): void {
    if (frame.omission === null || frame.omission === 'mute' || frame.omission === 'drawing' || text.trim() === '')
      return
    // Counted once per stretch, not once per piece of text in it.
    const beginning = this.open.find((open) => open.omission !== null) ?? frame
    if (this.lastOmission !== beginning) this.reading.remark(frame.omission)
    this.lastOmission = beginning
  }

  private addText(text: string, frame: Frame): void {
    const last = this.runs.at(-1)?.text ?? ''
    let shown = frame.keepsSpace || text === '\n' ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
    if (!frame.keepsSpace && /(^|[ \n])$/.test(last)) shown = shown.replace(/^ /, '')
    if (shown !== '') this.runs.push(frame.raised ? { text: shown, superscript: true } : { text: shown })
  }

  private releaseLink(): void {
    const link = this.top.link
    if (!link || link.released) return
    link.released = true
    for (const piece of link.pieces) this.addText(piece.text, piece.frame)
  }

  private endLink(frame: Frame, link: Link): void {
    if (link.released) return
    const text = link.pieces.map((piece) => piece.text).join('')
    const raised = link.pieces.some((piece) => piece.frame.raised)
    const around = this.top.noteMark !== null && /^#.*(ref|anc)\w*$/i.test(link.href ?? '')
    if (link.isNote) this.markNote(frame)
    if ((link.isNote || around) && (bareMark(text) !== null || /^[↑^↩\s\ufe0e]*$/.test(text))) return
    const mark = link.isNote ? null : this.notes.refer(link.href, text, raised)
    if (mark !== null) this.runs.push({ text: mark, superscript: true, noteMark: mark })
    else for (const piece of link.pieces) this.addText(piece.text, piece.frame)
  }

  /** The mark before the note itself, which links back to the text: what stands around it is the note. */
  private markNote(frame: Frame): void {
    const around = [...this.open].reverse().find((open) => /^(div|li|aside|dd|p|td)$/.test(open.name))
    for (const open of this.open.slice(around ? this.open.indexOf(around) : this.open.length))
      open.noteMark = frame.noteMark
  }

  private flush(ended?: Frame): void {
    const frame = ended ?? this.top
    const runs = this.runs
    this.runs = []
    const text = runs.map((run) => run.text).join('')
    if (text === '' || (text.trim() === '' && !/[\n\u00a0]/.test(text) && this.label === '')) return
    const label = this.takeLabel()
    for (const [index, part] of splitAtEmptyLines(runs).entries()) {
      if (index > 0) this.push({ runs: [] })
      this.push(this.blockOf(part, index === 0 ? label : '', frame))
    }
  }

  private blockOf(runs: readonly SourceRun[], label: string, frame: Frame): SourceBlock {
    const level = label === '' ? frame.depth + Math.round(frame.indent / step) : (this.wordLevel ?? frame.depth) - 1
    return {
      runs,
      ...(label === '' ? {} : { label }),
      ...(level > 0 ? { level: Math.min(level, 8) } : {}),
      ...(frame.heading ? { kind: 'heading' as const } : {}),
      ...(frame.noteMark === null ? {} : { kind: 'note' as const, noteMark: frame.noteMark }),
    }
  }

  private takeLabel(): string {
    const label = this.wordLevel === null ? this.label : labelOfWord(this.label)
    this.label = ''
    return label
  }

  private push(block: SourceBlock): void {
    this.found.push({ block, inMain: this.top.inMain })
  }

  private readMeta(attributes: Attributes): void {
    if (attributes['name'] === 'OVERHEIDop.vraagnummer') this.caseNumber = attributes['content']?.trim() ?? null
  }
}

/** A paragraph ends a drawing that was not closed, as it does in a browser. */
const inheritedOmission = (parent: Frame, name: string): Omission =>
  parent.omission === 'drawing' && blockElements.has(name) ? null : parent.omission

/** Two line breaks in a row are how mail programs and older pages part paragraphs. */
function splitAtEmptyLines(runs: readonly SourceRun[]): SourceRun[][] {
  const parts: SourceRun[][] = [[]]
  for (const run of joinPlain(runs)) {
    run.text.split(/\n[ \u00a0]*\n[\s\u00a0]*/).forEach((text, index) => {
      if (index > 0) parts.push([])
      if (text !== '') parts.at(-1)?.push({ ...run, text })
    })
  }
  return parts
}

function joinPlain(runs: readonly SourceRun[]): SourceRun[] {
  const joined: SourceRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && !last.superscript && !run.superscript) joined[joined.length - 1] = { text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}
