import { childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree'
import { wholeNumber } from './numbering'

/** What a style or the formatting of a run says; undefined where it says nothing. */
export type RunLook = {
  readonly hidden?: boolean | undefined
  readonly raised?: boolean | undefined
  /** Half points. */
  readonly size?: number | undefined
  /** Six hexadecimal digits, or "auto". */
  readonly color?: string | undefined
  readonly shaded?: boolean | undefined
}

/** What a style or a paragraph says of its place. */
export type ParagraphLook = {
  readonly list?: string | undefined
  readonly depth?: number | undefined
  /** Left indent in twips. */
  readonly indent?: number | undefined
  /** 0 for the highest heading, 9 for running text. */
  readonly outline?: number | undefined
  readonly shaded?: boolean | undefined
}

type Style = {
  readonly name: string
  readonly base: string | null
  readonly run: RunLook
  readonly paragraph: ParagraphLook
}

const toggle = (parent: XmlElement | undefined, name: string): boolean | undefined => {
  const element = childNamed(parent, name)
  return element && !/^(0|false|off)$/.test(element.attributes.get('w:val') ?? '')
}

function isShaded(parent: XmlElement | undefined): boolean | undefined {
  const shading = childNamed(parent, 'w:shd')?.attributes
  if (!shading) return undefined
  const fill = shading.get('w:fill') ?? 'auto'
  return !/^(auto|ffffff)$/i.test(fill) || !/^(clear|nil)$/.test(shading.get('w:val') ?? 'clear')
}

/** Reads w:rPr. */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return {}
  const aligned = childNamed(properties, 'w:vertAlign')?.attributes.get('w:val')
  const highlight = childNamed(properties, 'w:highlight')?.attributes.get('w:val')
  return {
    hidden: toggle(properties, 'w:vanish'),
    raised: aligned === undefined ? undefined : aligned === 'superscript',
    size: wholeNumber(childNamed(properties, 'w:sz')?.attributes.get('w:val')) ?? undefined,
    color: childNamed(properties, 'w:color')?.attributes.get('w:val'),
    shaded: isShaded(properties) ?? (highlight === undefined ? undefined : !/^(none|white)$/.test(highlight)),
  }
}

/** Reads w:pPr. */
export function readParagraphLook(properties: XmlElement | undefined): ParagraphLook {
  const numbering = childNamed(properties, 'w:numPr')
  const indents = childNamed(properties, 'w:ind')?.attributes
  const valueOf = (parent: XmlElement | undefined, name: string) => childNamed(parent, name)?.attributes.get('w:val')
  return {
    list: valueOf(numbering, 'w:numId'),
    depth: wholeNumber(valueOf(numbering, 'w:ilvl')) ?? undefined,
    indent: wholeNumber(indents?.get('w:left') ?? indents?.get('w:start')) ?? undefined,
    outline: wholeNumber(valueOf(properties, 'w:outlineLvl')) ?? undefined,
    shaded: isShaded(properties),
  }
}

/** The later say wins where it says something. */
export function overlay<Look extends RunLook | ParagraphLook>(...looks: readonly Look[]): Look {
  const result: Record<string, unknown> = {}
  for (const look of looks)
    for (const [key, value] of Object.entries(look)) if (value !== undefined) result[key] = value
  return result as Look
}

/** The styles of a document, each with what it takes from the one it is based on. */
export class StyleSheet {
  private readonly styles = new Map<string, Style>()
  private readonly defaultStyles = new Map<string, string>()
  private readonly runDefaults: RunLook

  constructor(root: XmlElement | undefined) {
    this.runDefaults = readRunLook(childNamed(childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'))
    for (const element of childrenNamed(root, 'w:style')) this.addStyle(element)
  }

  /** The looks of a paragraph style, or of the default one. */
  paragraphStyle(id: string | undefined): {
    readonly id: string
    readonly run: RunLook
    readonly paragraph: ParagraphLook
  } {
    const used = id !== undefined && this.styles.has(id) ? id : (this.defaultStyles.get('paragraph') ?? '')
    const chain = this.chainOf(used)
    return {
      id: used,
      run: overlay(this.runDefaults, ...chain.map((style) => style.run)),
      paragraph: overlay(...chain.map((style) => style.paragraph)),
    }
  }

  characterStyle(id: string | undefined): RunLook {
    return id === undefined ? {} : overlay(...this.chainOf(id).map((style) => style.run))
  }

  /** The list that a numbering style stands for. */
  listOfStyle(id: string): string | null {
    return this.styles.get(id)?.paragraph.list ?? null
  }

  /** The built-in heading and title styles have English names in every language of Word. */
  isHeading(id: string): boolean {
    return this.chainOf(id).some((style) =>
      /^(heading|kop)[ _]?\d|^(title|subtitle|titel|ondertitel)$/i.test(style.name),
    )
  }

  private addStyle(element: XmlElement): void {
    const id = element.attributes.get('w:styleId') ?? ''
    const kind = element.attributes.get('w:type') ?? ''
    if (/^(1|true|on)$/.test(element.attributes.get('w:default') ?? '')) this.defaultStyles.set(kind, id)
    this.styles.set(id, {
      name: childNamed(element, 'w:name')?.attributes.get('w:val') ?? id,
      base: childNamed(element, 'w:basedOn')?.attributes.get('w:val') ?? null,
      run: readRunLook(childNamed(element, 'w:rPr')),
      paragraph: readParagraphLook(childNamed(element, 'w:pPr')),
    })
  }

  /** From the deepest base to the style itself; a circle of bases ends where it began. */
  private chainOf(id: string): Style[] {
    const chain: Style[] = []
    const seen = new Set<string>()
    for (let next: string | null = id; next !== null && !seen.has(next);) {
      seen.add(next)
      const style = this.styles.get(next)
      if (style) chain.unshift(style)
      next = style?.base ?? null
    }
    return chain
  }
}
