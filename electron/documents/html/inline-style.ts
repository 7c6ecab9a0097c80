/** What the style attribute and the name of an element say that matters to its text. */
export type ElementLook = {
  readonly hidden: boolean
  readonly raised: boolean
  readonly white: boolean
  readonly coloured: boolean
  readonly keepsSpace: boolean
  /** Points that it is indented by. */
  readonly indent: number
  /** Word's own: the level of its list, from 1. */
  readonly wordLevel: number | null
  /** Word's own: this span is the number of the paragraph. */
  readonly isWordLabel: boolean
}

const pointsPer: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, em: 12, rem: 12 }

function points(value: string | undefined): number | null {
  const match = /^(-?[\d.]+)(pt|px|in|cm|mm|r?em)?$/.exec(value?.trim() ?? '')
  if (!match) return null
  return Number(match[1]) * (pointsPer[match[2] ?? 'px'] ?? 1)
}

const isWhite = (color: string) =>
  /^(white|#fff|#f[c-f]f[c-f]f[c-f]|rgb\(\s*25[2-5],\s*25[2-5],\s*25[2-5]\s*\))$/.test(color)

/** A style attribute as properties; the last say of a property wins. */
export function readStyle(style: string | undefined): ReadonlyMap<string, string> {
  const properties = new Map<string, string>()
  for (const part of (style ?? '').split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0)
      properties.set(
        part.slice(0, colon).trim().toLowerCase(),
        part
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      )
  }
  return properties
}

/** Reads what an element's own attributes say; what it inherits is the reader's concern. */
export function lookOf(name: string, attributes: Readonly<Record<string, string>>): ElementLook {
  const style = readStyle(attributes['style'])
  const size = points(style.get('font-size'))
  const ground = style.get('background-color') ?? style.get('background') ?? attributes['bgcolor']
  const color = style.get('color') ?? (name === 'font' ? attributes['color']?.toLowerCase() : undefined) ?? ''
  const wordList = style.get('mso-list') ?? ''
  return {
    hidden:
      attributes['hidden'] !== undefined ||
      style.get('display') === 'none' ||
      style.get('visibility') === 'hidden' ||
      style.get('mso-hide') === 'all' ||
      style.get('opacity') === '0' ||
      (size !== null && size <= 2),
    raised:
      name === 'sup' ||
      style.get('vertical-align') === 'super' ||
      /MsoFootnoteReference|MsoEndnoteReference/.test(attributes['class'] ?? ''),
    white: isWhite(color),
    coloured:
      ground !== undefined && !/^(transparent|inherit|initial|none)$/.test(ground) && !isWhite(ground.toLowerCase()),
    keepsSpace: name === 'pre' || name === 'textarea' || /^pre/.test(style.get('white-space') ?? ''),
    indent: points(style.get('margin-left')) ?? 0,
    wordLevel: wordListLevel(wordList),
    isWordLabel: wordList === 'ignore',
  }
}

function wordListLevel(list: string): number | null {
  const match = /\blevel(\d)\b/.exec(list)
  return match ? Number(match[1]) : null
}
