import type { PaperMeasures } from '../../template/on-letter-paper'
import type { PaperParts } from './open-letter-paper'

const MM_PER_TWIP = 25.4 / 1440

const mm = (twips: number) => twips * MM_PER_TWIP

/** The numbers of one element of a section, by their attribute; the order in which Word writes them is its own. */
function numbersOf(section: string, element: string): ReadonlyMap<string, number> {
  const attributes = new RegExp(`<w:${element}\\b([^>]*)>`).exec(section)?.[1] ?? ''
  return new Map([...attributes.matchAll(/w:(\w+)="(-?\d+)"/g)].map(([, name = '', value]) => [name, Number(value)]))
}

/**
 * The sheet and the margins of letter paper as its last section has them: the one that the annex prints in. Null where that
 * section does not say all of them. A top margin that Word keeps whatever the header does is written below zero; room for
 * binding lies at the left.
 */
export function paperMeasures(parts: PaperParts): PaperMeasures | null {
  const document = parts.get('word/document.xml')
  if (typeof document !== 'string') return null
  const section = document.slice(document.lastIndexOf('<w:sectPr'))
  const [sheet, margin] = [numbersOf(section, 'pgSz'), numbersOf(section, 'pgMar')]
  const [width, height] = [sheet.get('w') ?? NaN, sheet.get('h') ?? NaN]
  const [top = NaN, right = NaN, bottom = NaN, left = NaN] = ['top', 'right', 'bottom', 'left'].map((s) =>
    margin.get(s),
  )
  if (!Number.isFinite(width + height + top + right + bottom + left)) return null
  return {
    paper: { width: mm(width), height: mm(height) },
    margins: {
      top: mm(Math.abs(top)),
      right: mm(right),
      bottom: mm(Math.abs(bottom)),
      left: mm(left + (margin.get('gutter') ?? 0)),
    },
  }
}
