import { styleOf } from './element-style'

/** What Word says of a paragraph that is an item of a list. */
export type WordItem = { readonly level: number; readonly ordered: boolean }

/** Reads Word's own way to say that a paragraph is an item: `mso-list:l0 level2 lfo1`, its sign in the text. */
export function wordItemOf(paragraph: Element): WordItem | null {
  const list = styleOf(paragraph).get('mso-list') ?? ''
  const level = /\blevel(\d+)\b/u.exec(list)?.[1]
  if (level === undefined) return null
  return { level: Number(level), ordered: isNumber(signOf(paragraph)) }
}

/** The sign of an item ("·", "1.", "a)") and the space behind it: not a part of the text. */
export function isItemSign(element: Element): boolean {
  return styleOf(element).get('mso-list') === 'ignore'
}

/** A paragraph in the style of an item that carries no sign: a further line of the item before it. */
export function isItemContinuation(paragraph: Element): boolean {
  return /^MsoListParagraph/iu.test(paragraph.className) && !styleOf(paragraph).has('mso-list')
}

/** Word on the web gives each item a list of its own, and says the level in an attribute. */
export function webWordLevelOf(item: Element): number | null {
  const level = item.getAttribute('data-aria-level')
  return level === null || !/^\d{1,2}$/u.test(level) ? null : Number(level)
}

function signOf(paragraph: Element): string {
  const sign = [...paragraph.querySelectorAll('[style]')].find(isItemSign)
  return (sign?.textContent ?? '').replace(/[\s\u00a0]+/gu, '')
}

/** "1." "2)" "(3)" "a." "iv." "1.1": a number; a lone "o" or "§" is a sign from a symbol font. */
function isNumber(sign: string): boolean {
  return /^\(?(?:\d+(?:\.\d+)*|[a-z]{1,5})[.)]$|^\d+(?:\.\d+)*$/iu.test(sign)
}
