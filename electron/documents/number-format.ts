const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** 4 → "iv". Above 4,000 nobody writes Roman, and a hostile file must not make a long one. */
export function toRoman(value: number): string {
  if (value < 1 || value > 4000) return String(value)
  let rest = value
  let text = ''
  for (const [size, digits] of romanDigits) {
    while (rest >= size) {
      text += digits
      rest -= size
    }
  }
  return text
}

/** 1 → "a", 26 → "z", 27 → "aa", 28 → "bb": Word repeats the letter. */
export function toRepeatedLetter(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

/** 27 → "aa", 28 → "ab": HTML and OpenDocument count like the columns of a spreadsheet. */
export function toColumnLetter(value: number): string {
  if (value < 1 || value > 26 * 26 * 26) return String(value)
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
  }
  return text
}
