import { childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree'

/** One level of a list as numbering.xml defines it. */
export type ListLevel = {
  readonly start: number
  readonly format: string
  /** "%1.%2)" */
  readonly text: string
  /** Counts again after a paragraph of this level (1-based) or a higher one; 0 never, null after any higher one. */
  readonly restartAfter: number | null
  /** Shows the numbers of higher levels as 1, 2, 3 whatever their format. */
  readonly legal: boolean
  /** The paragraph style that brings this level along. */
  readonly style: string | null
  /** Left indent in twips. */
  readonly indent: number | null
}

type Definition = { readonly levels: ReadonlyMap<number, ListLevel>; readonly styleLink: string | null }

/** A list that paragraphs refer to by its number. */
export type ListInstance = {
  /** Lists with the same counters go on counting where another stopped. */
  readonly counters: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Level → the number that it starts again with at its first use. */
  readonly restarts: ReadonlyMap<number, number>
}

const valueOf = (parent: XmlElement | undefined, name: string) => childNamed(parent, name)?.attributes.get('w:val')

/** A whole number from an attribute, or null. */
export function wholeNumber(text: string | undefined): number | null {
  const value = Number(text)
  return text !== undefined && text.trim() !== '' && Number.isSafeInteger(Math.trunc(value)) ? Math.trunc(value) : null
}

const isOn = (element: XmlElement | undefined) =>
  element !== undefined && !/^(0|false|off)$/.test(element.attributes.get('w:val') ?? '')

function readLevel(level: XmlElement): ListLevel {
  const indents = childNamed(childNamed(level, 'w:pPr'), 'w:ind')?.attributes
  return {
    start: wholeNumber(valueOf(level, 'w:start')) ?? 0,
    // mc:AlternateContent stands here for formats of later versions; their number is then shown plainly.
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    restartAfter: wholeNumber(valueOf(level, 'w:lvlRestart')),
    legal: isOn(childNamed(level, 'w:isLgl')),
    style: valueOf(level, 'w:pStyle') ?? null,
    indent: wholeNumber(indents?.get('w:left') ?? indents?.get('w:start')),
  }
}

function readLevels(parent: XmlElement): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>()
  for (const level of childrenNamed(parent, 'w:lvl')) {
    const depth = wholeNumber(level.attributes.get('w:ilvl'))
    if (depth !== null && depth >= 0 && depth < 9) levels.set(depth, readLevel(level))
  }
  return levels
}

/** Reads numbering.xml. `listOfStyle` tells which list a numbering style stands for. */
export function readNumbering(
  root: XmlElement | undefined,
  listOfStyle: (style: string) => string | null,
): ReadonlyMap<string, ListInstance> {
  const definitions = new Map<string, Definition>()
  for (const element of childrenNamed(root, 'w:abstractNum')) {
    const styleLink = valueOf(element, 'w:numStyleLink') ?? null
    definitions.set(element.attributes.get('w:abstractNumId') ?? '', { levels: readLevels(element), styleLink })
  }
  const references = new Map<string, string>()
  for (const element of childrenNamed(root, 'w:num')) {
    references.set(element.attributes.get('w:numId') ?? '', valueOf(element, 'w:abstractNumId') ?? '')
  }

  /** A definition may only point to a numbering style, whose list has the real one. */
  const resolve = (id: string): string => {
    const link = definitions.get(id)?.styleLink
    return link ? (references.get(listOfStyle(link) ?? '') ?? id) : id
  }

  const instances = new Map<string, ListInstance>()
  for (const element of childrenNamed(root, 'w:num')) {
    const counters = resolve(valueOf(element, 'w:abstractNumId') ?? '')
    const levels = new Map(definitions.get(counters)?.levels)
    const restarts = new Map<number, number>()
    for (const override of childrenNamed(element, 'w:lvlOverride')) {
      const depth = wholeNumber(override.attributes.get('w:ilvl'))
      if (depth === null) continue
      for (const level of childrenNamed(override, 'w:lvl')) levels.set(depth, readLevel(level))
      const restart = wholeNumber(valueOf(override, 'w:startOverride'))
      if (restart !== null) restarts.set(depth, restart)
    }
    instances.set(element.attributes.get('w:numId') ?? '', { counters, levels, restarts })
  }
  return instances
}
