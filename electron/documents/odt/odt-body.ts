import type { SourceBlock } from '../../../letter/questions/source-document'
import type { BlockList } from '../block-list'
import type { Reading } from '../reading'
import { childElements, type XmlElement } from '../xml/xml-tree'
import { countersOf, nextLabel, type OdtCounters } from './odt-lists'
import type { OdtCollected, OdtRuns } from './odt-runs'
import type { OdtStyles } from './odt-styles'

/** Points that one step of indentation is. */
const step = 36

/** Where blocks stand: in which list, and in which note. */
type Place = {
  readonly counters: OdtCounters | null
  readonly depth: number
  readonly belonging: Pick<SourceBlock, 'kind' | 'noteMark'>
  readonly coloured: boolean
}

/** Elements that hold paragraphs and are nothing themselves. */
const holders =
  /^(office:text|text:(section|index-body|index-title|table-of-content|alphabetical-index|list-header)|table:(table|table-header-rows|table-rows|table-row-group|table-row|table-header-columns))$/

/** Reads the body of an OpenDocument into blocks. */
export class OdtBody {
  private readonly listsById = new Map<string, OdtCounters>()
  private readonly lastOfStyle = new Map<string, OdtCounters>()
  private readonly outline: OdtCounters

  constructor(
    private readonly runs: OdtRuns,
    private readonly styles: OdtStyles,
    private readonly blocks: BlockList,
    private readonly reading: Reading,
  ) {
    this.outline = countersOf(styles.outlineStyle)
  }

  read(parent: XmlElement, belonging: Place['belonging'] = {}): void {
    this.readChildren(parent, { counters: null, depth: -1, belonging, coloured: false })
  }

  private readChildren(parent: XmlElement, place: Place): void {
    for (const child of childElements(parent)) this.readBlock(child, place, null)
  }

  /** `label` is the number of the list item that this block opens, or null. */
  private readBlock(element: XmlElement, place: Place, label: string | null): void {
    if (element.name === 'text:p' || element.name === 'text:h') this.readParagraph(element, place, label)
    else if (element.name === 'text:list') this.readList(element, place)
    else if (element.name === 'text:numbered-paragraph') this.readNumbered(element, place)
    else if (element.name === 'table:table-cell') this.readCell(element, place)
    else if (element.name === 'text:tracked-changes') this.remarkChanges(element)
    else if (element.name === 'text:section' && element.attributes.get('text:display') === 'none') {
      this.reading.remark('hidden-text')
    } else if (element.name.startsWith('draw:')) this.readFrames(element, place)
    else if (holders.test(element.name)) this.readChildren(element, place)
  }

  private readParagraph(element: XmlElement, place: Place, label: string | null): void {
    this.reading.checkTime()
    const look = this.styles.look('paragraph', element.attributes.get('text:style-name'))
    const collected: OdtCollected = { runs: [], frames: [] }
    this.runs.readInto(collected, element, { ...look, coloured: place.coloured || look.coloured === true })
    const isHeading = element.name === 'text:h'
    const shown = label ?? (isHeading ? this.labelOfHeading(element) : '')
    const level =
      label === null ? place.depth + 1 + (place.depth < 0 ? Math.round((look.indent ?? 0) / step) : 0) : place.depth
    const empty = shown === '' && collected.runs.every((run) => run.text.trim() === '')
    if (empty && look.ruled === true) this.blocks.add({ runs: [], kind: 'rule' })
    else {
      this.blocks.add({
        runs: collected.runs,
        ...(shown === '' ? {} : { label: shown }),
        ...(level > 0 ? { level: Math.min(level, 8) } : {}),
        ...(isHeading && !empty ? { kind: 'heading' as const } : {}),
        ...place.belonging,
      })
    }
    for (const frame of collected.frames) {
      this.reading.remark('text-box')
      this.readChildren(frame, { ...place, coloured: true })
    }
  }

  private labelOfHeading(element: XmlElement): string {
    if (element.attributes.get('text:is-list-header') === 'true') return ''
    const depth = Number.parseInt(element.attributes.get('text:outline-level') ?? '1', 10) - 1
    return nextLabel(this.outline, depth, element.attributes.get('text:start-value')).trim()
  }

  private readList(list: XmlElement, place: Place): void {
    const counters = this.countersFor(list, place)
    const id = list.attributes.get('xml:id')
    if (id !== undefined) this.listsById.set(id, counters)
    const inside = { ...place, counters, depth: place.depth + 1 }
    for (const item of childElements(list)) {
      if (item.name === 'text:list-item') this.readItem(item, inside)
      else if (item.name === 'text:list-header') this.readChildren(item, inside)
    }
  }

  private readItem(item: XmlElement, place: Place): void {
    const children = childElements(item)
    // An item that opens with a deeper list is only there for the depth: it has no number and is not counted.
    const isNumbered = /^text:[ph]$/.test(children[0]?.name ?? '')
    const restart = item.attributes.get('text:start-value')
    const label = isNumbered && place.counters ? nextLabel(place.counters, place.depth, restart) : ''
    children.forEach((child, index) => {
      this.readBlock(child, place, index === 0 && label.trim() !== '' ? label.trim() : null)
    })
  }

  private readNumbered(element: XmlElement, place: Place): void {
    const key = element.attributes.get('text:list-id') ?? element.attributes.get('text:style-name') ?? ''
    const counters = this.listsById.get(key) ?? countersOf(this.styleOf(element))
    this.listsById.set(key, counters)
    const depth = Math.max(Number.parseInt(element.attributes.get('text:level') ?? '1', 10) - 1, 0)
    const label = nextLabel(counters, depth, element.attributes.get('text:start-value')).trim()
    for (const child of childElements(element))
      this.readBlock(child, { ...place, counters, depth }, label === '' ? null : label)
  }

  /** A list goes on with the counters of another when it says so; a deeper list counts in those of the list around it. */
  private countersFor(list: XmlElement, place: Place): OdtCounters {
    const style = list.attributes.get('text:style-name')
    if (place.counters) {
      if (style === undefined) return place.counters
      return { levels: countersOf(this.styleOf(list)).levels, values: place.counters.values }
    }
    const goesOn = list.attributes.get('text:continue-list')
    const earlier =
      (goesOn === undefined ? undefined : this.listsById.get(goesOn)) ??
      (list.attributes.get('text:continue-numbering') === 'true' ? this.lastOfStyle.get(style ?? '') : undefined)
    const counters = { levels: countersOf(this.styleOf(list)).levels, values: earlier?.values ?? [] }
    this.lastOfStyle.set(style ?? '', counters)
    return counters
  }

  private styleOf(list: XmlElement): XmlElement | undefined {
    return this.styles.listStyles.get(list.attributes.get('text:style-name') ?? '')
  }

  private readCell(cell: XmlElement, place: Place): void {
    const look = this.styles.look('table-cell', cell.attributes.get('table:style-name'))
    this.readChildren(cell, { ...place, coloured: place.coloured || look.coloured === true })
  }

  /** Frames tied to the page instead of a paragraph. */
  private readFrames(drawing: XmlElement, place: Place): void {
    for (const child of childElements(drawing)) {
      if (child.name === 'draw:text-box') {
        this.reading.remark('text-box')
        this.readChildren(child, { ...place, coloured: true })
      } else if (child.name === 'draw:image') this.reading.remark('picture')
      else if (child.name.startsWith('draw:')) this.readFrames(child, place)
    }
  }

  private remarkChanges(changes: XmlElement): void {
    for (const region of childElements(changes)) {
      for (const change of childElements(region)) {
        if (change.name === 'text:deletion') this.reading.remark('deleted-text')
        else if (change.name === 'text:insertion') this.reading.remark('inserted-text')
      }
    }
  }
}
