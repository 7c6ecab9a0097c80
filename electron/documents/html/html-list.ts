import { toColumnLetter, toRoman } from '../number-format'
import { readStyle } from './inline-style'

type Attributes = Readonly<Record<string, string>>

/** An open `ol` or `ul` with its counter. */
export type HtmlList = { readonly style: string; next: number }

const styleOfType: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

const markerStyle = (attributes: Attributes): string | undefined => {
  const style = readStyle(attributes['style'])
  return (
    style.get('list-style-type') ?? style.get('list-style')?.split(/\s+/)[0] ?? styleOfType[attributes['type'] ?? '']
  )
}

/** Counts no further than a letter could, whatever the file says. */
const countFrom = (text: string | undefined): number | null => {
  const value = Number.parseInt(text ?? '', 10)
  return Number.isInteger(value) && Math.abs(value) < 100_000 ? value : null
}

export function openList(name: string, attributes: Attributes): HtmlList {
  const style = markerStyle(attributes) ?? (name === 'ol' ? 'decimal' : 'disc')
  return { style, next: countFrom(attributes['start']) ?? 1 }
}

/** What a browser shows before this item. */
export function labelOfItem(list: HtmlList, attributes: Attributes): string {
  const value = countFrom(attributes['value']) ?? list.next
  list.next = value + 1
  switch (markerStyle(attributes) ?? list.style) {
    case 'none':
      return ''
    case 'lower-alpha':
    case 'lower-latin':
      return `${toColumnLetter(value)}.`
    case 'upper-alpha':
    case 'upper-latin':
      return `${toColumnLetter(value).toUpperCase()}.`
    case 'lower-roman':
      return `${toRoman(value)}.`
    case 'upper-roman':
      return `${toRoman(value).toUpperCase()}.`
    case 'disc':
    case 'circle':
    case 'square':
    case 'disclosure-open':
    case 'disclosure-closed':
      return '•'
    default:
      return `${value}.`
  }
}

/** The number or bullet that Word put before a paragraph of its HTML. Bullets come as letters of a symbol font. */
export function labelOfWord(text: string): string {
  const label = text.replace(/[\s\u00a0]+/g, ' ').trim()
  return /^[·§oØüvq\uf000-\uf0ff]$/.test(label) ? '•' : label
}
