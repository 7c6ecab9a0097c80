import type { SourceRun } from '../../../letter/questions/source-document'
import type { Reading } from '../reading'
import { childNamed, childElements, descendantsNamed, textOf, type XmlElement } from '../xml/xml-tree'
import type { NoteKind, NoteMarks } from './note-marks'
import { overlay, readRunLook, type RunLook, type StyleSheet } from './styles'
import { symbolOf } from './symbols'

/** What the runs of one paragraph come to. */
export type Collected = {
  readonly runs: SourceRun[]
  /** Frames tied to this paragraph, to be read after it. */
  readonly frames: XmlElement[]
  hasRule: boolean
}

/** Where runs stand: what the paragraph's style says of them, and whether they lie on a coloured ground. */
export type RunGround = { readonly look: RunLook; readonly shaded: boolean }

/** Half points below which nobody can read text: it was made small to hide it. */
const unreadable = 4

/** Elements that only wrap others. */
const wrappers = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
  'w:ins',
  'w:moveTo',
  'w:ruby',
  'w:rubyBase',
  'm:oMath',
  'm:oMathPara',
])

const fixedText: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}

/** Reads the runs of paragraphs. It lives for the whole document, for a field may begin in one paragraph and end in another. */
export class RunReader {
  /** Per open field whether its code is still being read; code is never text. */
  private readonly fields: { inCode: boolean }[] = []

  constructor(
    private readonly styles: StyleSheet,
    private readonly notes: Readonly<Record<NoteKind, NoteMarks>>,
    private readonly reading: Reading,
  ) {}

  readInto(collected: Collected, parent: XmlElement, ground: RunGround): void {
    for (const child of childElements(parent)) {
      if (child.name === 'w:r') this.readRun(collected, child, ground)
      else if (child.name === 'w:del' || child.name === 'w:moveFrom') this.reading.remark('deleted-text')
      else if (child.name === 'mc:AlternateContent') this.readInto(collected, chosen(child), ground)
      else if (child.name.startsWith('m:') && !wrappers.has(child.name)) collected.runs.push({ text: textOf(child) })
      else if (wrappers.has(child.name)) {
        if (child.name === 'w:ins' || child.name === 'w:moveTo') this.reading.remark('inserted-text')
        if (child.name === 'w:fldSimple') this.remarkField(child.attributes.get('w:instr') ?? '')
        this.readInto(collected, child, ground)
      }
    }
  }

  private readRun(collected: Collected, run: XmlElement, ground: RunGround): void {
    const properties = childNamed(run, 'w:rPr')
    const styleId = childNamed(properties, 'w:rStyle')?.attributes.get('w:val')
    const look = overlay(ground.look, this.styles.characterStyle(styleId), readRunLook(properties))
    const add = (text: string) => {
      if (text !== '') collected.runs.push(look.raised === true ? { text, superscript: true } : { text })
    }
    if (isHidden(look, ground) && this.inText) {
      this.skipHidden(run)
      return
    }
    this.readPieces(collected, run, ground, add)
  }

  private readPieces(collected: Collected, run: XmlElement, ground: RunGround, add: (text: string) => void): void {
    for (const piece of childElements(run)) {
      if (piece.name === 'w:fldChar') this.turnField(piece)
      else if (piece.name === 'w:instrText') this.remarkField(textOf(piece))
      else if (piece.name === 'w:delText') this.reading.remark('deleted-text')
      else if (piece.name === 'w:commentReference') this.reading.remark('comment')
      else if (piece.name === 'mc:AlternateContent') this.readPieces(collected, chosen(piece), ground, add)
      else if (/^w:(drawing|pict|object)$/.test(piece.name)) this.readDrawing(collected, piece)
      else if (!this.inText) continue
      else if (piece.name === 'w:t') add(textIn(piece))
      else if (piece.name === 'w:sym') {
        add(symbolOf(piece.attributes.get('w:font') ?? '', piece.attributes.get('w:char') ?? ''))
      } else if (piece.name === 'w:footnoteReference') this.addMark(collected, 'footnote', piece, run)
      else if (piece.name === 'w:endnoteReference') this.addMark(collected, 'endnote', piece, run)
      else if (piece.name === 'w:ruby') this.readInto(collected, piece, ground)
      else add(fixedText[piece.name] ?? '')
    }
  }

  private get inText(): boolean {
    return this.fields.every((field) => !field.inCode)
  }

  private turnField(piece: XmlElement): void {
    const turn = piece.attributes.get('w:fldCharType')
    const open = this.fields.at(-1)
    if (turn === 'begin') this.fields.push({ inCode: true })
    else if (turn === 'separate' && open) open.inCode = false
    else if (turn === 'end') this.fields.pop()
  }

  /** Links and numbers of pages and notes are what they show; of other fields it is told that they were there. */
  private remarkField(code: string): void {
    if (/^\s*[A-Z]{2,}/i.test(code) && !/^\s*(HYPERLINK|PAGE|NUMPAGES|NOTEREF)\b/i.test(code))
      this.reading.remark('field')
  }

  private skipHidden(run: XmlElement): void {
    // A field that opens or closes inside hidden text still does.
    for (const piece of childElements(run)) if (piece.name === 'w:fldChar') this.turnField(piece)
    const text = childElements(run).filter((piece) => piece.name === 'w:t' || piece.name === 'w:sym')
    if (text.length > 0) this.reading.remark('hidden-text')
  }

  private addMark(collected: Collected, kind: NoteKind, piece: XmlElement, run: XmlElement): void {
    const typed = piece.attributes.get('w:customMarkFollows')
    const custom = typed !== undefined && !/^(0|false|off)$/.test(typed) ? textAfter(run, piece) : null
    const mark = this.notes[kind].markFor(piece.attributes.get('w:id') ?? '', custom)
    if (custom === null) collected.runs.push({ text: mark, superscript: true, noteMark: mark })
  }

  private readDrawing(collected: Collected, drawing: XmlElement): void {
    for (const frame of outermost(drawing, 'w:txbxContent')) collected.frames.push(frame)
    for (const shape of descendantsNamed(drawing, 'v:rect')) if (shape.attributes.has('o:hr')) collected.hasRule = true
    for (const name of ['a:blip', 'v:imagedata'])
      this.reading.remark('picture', [...descendantsNamed(drawing, name)].length)
  }
}

/** Of two ways to say the same, for new and for old programs, only one may be read. */
function chosen(alternatives: XmlElement): XmlElement {
  const [first] = childElements(alternatives).filter((child) => child.name === 'mc:Choice')
  return first ?? childNamed(alternatives, 'mc:Fallback') ?? alternatives
}

const isWhite = (color: string | undefined) => /^f[c-f]f[c-f]f[c-f]$/i.test(color ?? '')

const isHidden = (look: RunLook, ground: RunGround) =>
  look.hidden === true ||
  (look.size !== undefined && look.size <= unreadable) ||
  (isWhite(look.color) && look.shaded !== true && !ground.shaded)

/** Word drops spaces at the edges unless they are marked as meant. */
const textIn = (piece: XmlElement) =>
  piece.attributes.get('xml:space') === 'preserve'
    ? textOf(piece)
    : textOf(piece).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')

function textAfter(run: XmlElement, piece: XmlElement): string {
  const pieces = childElements(run)
  const after = pieces.slice(pieces.indexOf(piece) + 1).filter((next) => next.name === 'w:t')
  return after.map(textOf).join('').trim()
}

function* outermost(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childElements(parent)) {
    if (child.name === name) yield child
    else if (child.name === 'mc:AlternateContent') yield* outermost(chosen(child), name)
    else yield* outermost(child, name)
  }
}
