import { childElements, childNamed, type XmlElement } from '../xml/xml-tree'

/** What a style says of its text; undefined where it says nothing. */
export type OdtLook = {
  readonly hidden?: boolean | undefined
  readonly raised?: boolean | undefined
  readonly tiny?: boolean | undefined
  readonly white?: boolean | undefined
  readonly coloured?: boolean | undefined
  /** Points. */
  readonly indent?: number | undefined
  readonly ruled?: boolean | undefined
}

type Style = { readonly parent: string | null; readonly look: OdtLook }

const pointsPer: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75 }

/** A length in points, or null. */
function pointsOf(length: string | undefined): number | null {
  const match = /^(-?[\d.]+)([a-z]{2})$/.exec(length ?? '')
  return match ? Number(match[1]) * (pointsPer[match[2] ?? ''] ?? Number.NaN) : null
}

const isGround = (color: string | undefined) =>
  color === undefined ? undefined : !/^(transparent|#ffffff)$/i.test(color)

function isRaised(position: string | undefined): boolean | undefined {
  if (position === undefined) return undefined
  return /^(super|[1-9]\d*%)/.test(position)
}

function readLook(style: XmlElement): OdtLook {
  const text = childNamed(style, 'style:text-properties')?.attributes
  const paragraph = childNamed(style, 'style:paragraph-properties')?.attributes
  const cell = childNamed(style, 'style:table-cell-properties')?.attributes
  const section = text?.get('text:display')
  const size = pointsOf(text?.get('fo:font-size'))
  const color = text?.get('fo:color')
  const border = paragraph?.get('fo:border-bottom') ?? paragraph?.get('fo:border-top')
  return {
    hidden: section === undefined ? undefined : section === 'none',
    raised: isRaised(text?.get('style:text-position')),
    tiny: size === null ? undefined : size <= 2,
    white: color === undefined ? undefined : /^#f[c-f]f[c-f]f[c-f]$/i.test(color),
    coloured: isGround(
      text?.get('fo:background-color') ?? paragraph?.get('fo:background-color') ?? cell?.get('fo:background-color'),
    ),
    indent: pointsOf(paragraph?.get('fo:margin-left')) ?? undefined,
    ruled: border === undefined ? undefined : border !== 'none',
  }
}

/** The styles of both parts of an OpenDocument, each with what it takes from its parent. */
export class OdtStyles {
  private readonly styles = new Map<string, Style>()
  readonly listStyles = new Map<string, XmlElement>()
  outlineStyle: XmlElement | null = null

  constructor(roots: readonly XmlElement[]) {
    for (const root of roots) {
      for (const name of ['office:styles', 'office:automatic-styles']) {
        for (const element of childElements(childNamed(root, name) ?? root)) this.add(element)
      }
    }
  }

  look(family: 'paragraph' | 'text' | 'table-cell', name: string | undefined): OdtLook {
    const result: Record<string, unknown> = {}
    const seen = new Set<string>()
    for (let next = name ?? null; next !== null && !seen.has(next);) {
      seen.add(next)
      const style: Style | undefined = this.styles.get(`${family}/${next}`)
      for (const [key, value] of Object.entries(style?.look ?? {})) if (value !== undefined) result[key] ??= value
      next = style?.parent ?? null
    }
    return result
  }

  private add(element: XmlElement): void {
    const name = element.attributes.get('style:name') ?? ''
    if (element.name === 'text:list-style') this.listStyles.set(name, element)
    if (element.name === 'text:outline-style') this.outlineStyle = element
    if (element.name !== 'style:style') return
    const parent = element.attributes.get('style:parent-style-name') ?? null
    this.styles.set(`${element.attributes.get('style:family') ?? ''}/${name}`, { parent, look: readLook(element) })
  }
}
