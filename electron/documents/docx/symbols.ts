const wingdings: Readonly<Record<string, string>> = {
  '6c': '●',
  '6e': '■',
  a7: '▪',
  a8: '☐',
  d8: '➢',
  e0: '→',
  fb: '✗',
  fc: '✓',
  fd: '☒',
  fe: '☑',
}

const symbol: Readonly<Record<string, string>> = {
  '2d': '−',
  a2: '′',
  a3: '≤',
  ae: '→',
  b0: '°',
  b1: '±',
  b3: '≥',
  b4: '×',
  b7: '•',
  bb: '≈',
  d7: '⋅',
}

/** A sign of a symbol font in Unicode. An unknown one becomes an open square, so that it is seen that something stood there. */
export function symbolOf(font: string, code: string): string {
  const number = Number.parseInt(code, 16)
  if (!Number.isInteger(number) || number < 32 || number > 0xffff) return ''
  const low = (number & 0xff).toString(16).padStart(2, '0')
  if (/wingdings/i.test(font)) return wingdings[low] ?? '□'
  if (/symbol/i.test(font)) return symbol[low] ?? '□'
  return number >= 0xe000 && number <= 0xf8ff ? '□' : String.fromCharCode(number)
}
