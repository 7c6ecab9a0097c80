// Characters that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets), and half surrogate pairs.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

// Direction overrides and zero-width characters: invisible, and able to make a text read otherwise than it is.
const INVISIBLE = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g

/** A text without the characters that a Word file may not hold or that hide from the reader, and how many were taken out. */
export type CleanedText = { readonly text: string; readonly removed: number }

/** Takes out characters that XML forbids, direction overrides and zero-width characters; everything else stays as it is. */
export function cleanText(text: string): CleanedText {
  const cleaned = text.replace(FORBIDDEN, '').replace(INVISIBLE, '')
  return { text: cleaned, removed: text.length - cleaned.length }
}
