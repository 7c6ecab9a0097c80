import type { SourceBlock, SourceRun } from '../../../letter/questions/source-document'
import type { BlockList } from '../block-list'
import type { Reading } from '../reading'
import { childElements, childNamed, type XmlElement } from '../xml/xml-tree'
import { ListCounters } from './list-counters'
import type { ListInstance } from './numbering'
import type { Collected, RunReader } from './run-reader'
import { overlay, type ParagraphLook, readParagraphLook, type StyleSheet } from './styles'

/** Twips that Word indents by a step. */
const step = 720

/** Which note the paragraphs belong to; empty for the running text. */
export type Belonging = Pick<SourceBlock, 'kind' | 'noteMark'>

type Ground = { readonly belonging: Belonging; readonly shaded: boolean }

/** Reads paragraphs and tables into blocks, counting lists as it goes. */
export class BodyReader {
  private readonly counters = new ListCounters()
  /** Text of paragraphs whose mark was deleted: it runs on in the next. */
  private carried: SourceRun[] = []

  constructor(
    private readonly runs: RunReader,
    private readonly styles: StyleSheet,
    private readonly lists: ReadonlyMap<string, ListInstance>,
    private readonly blocks: BlockList,
    private readonly reading: Reading,
  ) {}

  read(parent: XmlElement, belonging: Belonging = {}): void {
    this.readChildren(parent, { belonging, shaded: false })
    this.flush(belonging)
  }

  private readChildren(parent: XmlElement, ground: Ground): void {
    for (const child of childElements(parent)) {
      if (child.name === 'w:p') this.readParagraph(child, ground)
      else if (child.name === 'w:tr') this.readRow(child, ground)
      else if (child.name === 'w:tc')
        this.readChildren(child, { ...ground, shaded: ground.shaded || isShadedCell(child) })
      else if (child.name === 'mc:AlternateContent') this.readChildren(childElements(child)[0] ?? child, ground)
      else if (/^w:(tbl|sdt|sdtContent|customXml|ins|moveTo|smartTag)$/.test(child.name))
        this.readChildren(child, ground)
      else if (/^w:(del|moveFrom)$/.test(child.name)) this.reading.remark('deleted-text')
    }
  }

  private readRow(row: XmlElement, ground: Ground): void {
    if (childNamed(childNamed(row, 'w:trPr'), 'w:del')) this.reading.remark('deleted-text')
    else this.readChildren(row, ground)
  }

  private readParagraph(paragraph: XmlElement, ground: Ground): void {
    this.reading.checkTime()
    const properties = childNamed(paragraph, 'w:pPr')
    const style = this.styles.paragraphStyle(childNamed(properties, 'w:pStyle')?.attributes.get('w:val'))
    const direct = readParagraphLook(properties)
    const listIndent = this.indentOfList(overlay(style.paragraph, direct), style.id)
    // The indent of a list goes before that of the style, and what was set by hand before both.
    const look = overlay(style.paragraph, { indent: listIndent }, direct)
    const collected: Collected = { runs: [], frames: [], hasRule: hasBorder(properties) }
    const shaded = ground.shaded || look.shaded === true
    this.runs.readInto(collected, paragraph, { look: style.run, shaded })
    const runs = [...this.carried, ...collected.runs]
    if (isMarkDeleted(properties)) this.carried = runs
    else {
      this.carried = []
      this.addParagraph(runs, collected, look, style.id, ground)
    }
    for (const frame of collected.frames) this.readFrame(frame, ground)
  }

  private indentOfList(look: ParagraphLook, styleId: string): number | undefined {
    const list = this.lists.get(look.list ?? '')
    return list?.levels.get(depthOf(list, look, styleId))?.indent ?? undefined
  }

  private addParagraph(
    runs: readonly SourceRun[],
    collected: Collected,
    look: ParagraphLook,
    styleId: string,
    ground: Ground,
  ): void {
    const list = this.lists.get(look.list ?? '')
    const depth = depthOf(list, look, styleId)
    const label = list ? this.counters.next(list, depth).trim() : ''
    const level = levelOf(list, depth, look)
    const isHeading = look.outline === undefined ? this.styles.isHeading(styleId) : look.outline < 9
    const empty = label === '' && runs.every((run) => run.text.trim() === '')
    if (empty && collected.hasRule) this.blocks.add({ runs: [], kind: 'rule' })
    else {
      this.blocks.add({
        runs,
        ...(label === '' ? {} : { label }),
        ...(level === 0 ? {} : { level }),
        ...(isHeading && !empty ? { kind: 'heading' as const } : {}),
        ...ground.belonging,
      })
    }
  }

  private readFrame(frame: XmlElement, ground: Ground): void {
    this.reading.remark('text-box')
    this.readChildren(frame, { ...ground, shaded: true })
  }

  private flush(belonging: Belonging): void {
    if (this.carried.length > 0) this.blocks.add({ runs: this.carried, ...belonging })
    this.carried = []
  }
}

function depthOf(list: ListInstance | undefined, look: ParagraphLook, styleId: string): number {
  if (look.depth !== undefined) return Math.min(Math.max(look.depth, 0), 8)
  for (const [depth, level] of list?.levels ?? []) if (level.style === styleId) return depth
  return 0
}

/**
 * A list item stands as deep as its level, or deeper when it was indented by hand; a paragraph without a number as deep as
 * it is indented.
 */
function levelOf(list: ListInstance | undefined, depth: number, look: ParagraphLook): number {
  const steps = Math.min(Math.max(Math.round((look.indent ?? 0) / step), 0), 8)
  if (!list) return steps
  return depth > 0 ? depth : Math.max(steps - 1, 0)
}

const isMarkDeleted = (properties: XmlElement | undefined) => {
  const mark = childNamed(properties, 'w:rPr')
  return childNamed(mark, 'w:del') !== undefined || childNamed(mark, 'w:moveFrom') !== undefined
}

const hasBorder = (properties: XmlElement | undefined) => {
  const borders = childNamed(properties, 'w:pBdr')
  const edges = [childNamed(borders, 'w:bottom'), childNamed(borders, 'w:top')]
  return edges.some((edge) => edge && !/^(nil|none)$/.test(edge.attributes.get('w:val') ?? 'none'))
}

const isShadedCell = (cell: XmlElement) => {
  const fill = childNamed(childNamed(cell, 'w:tcPr'), 'w:shd')?.attributes.get('w:fill') ?? 'auto'
  return !/^(auto|ffffff)$/i.test(fill)
}
