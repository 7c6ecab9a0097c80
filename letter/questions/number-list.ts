const NUMBER = String.raw`\d{1,4}(?:[a-h](?![a-zA-Z/.]))?`
const SEPARATOR = String.raw`\s*(?:,\s*(?:en|alsmede)\s|,|\ben\b|&|\+|\/|t\/m|t\.e\.m\.|t\/\s?m|tot en met|tot\/met|\btm\b|-|–|—|\bals(?:me|oo)de\b)\s*(?:(?:op\s+)?(?:vra(?:ag|gen)|nr\.?)\s+)?`

/** A list of question numbers as a label prints it: "1", "4, 5, 7 en 8", "2 t/m 6", "4-7"; for use inside a pattern. */
export const NUMBER_LIST = `${NUMBER}(?:${SEPARATOR}${NUMBER})*`

const RANGE = /t\/\s?m|tot en met|tot\/met|t\.e\.m\.|\btm\b|-|–|—/

/** The numbers of a label, ranges written out: "2 t/m 4, 7" is 2, 3, 4, 7. Letters ("2a") are kept. */
export function readNumberList(list: string): string[] {
  const numbers: string[] = []
  let between = ''
  for (const match of list.matchAll(/(\d{1,4})([a-h](?![a-zA-Z/.]))?|([^\d]+)/g)) {
    if (match[1] === undefined) {
      between = match[3] ?? ''
      continue
    }
    const last = Number.parseInt(numbers.at(-1) ?? '', 10)
    const number = Number(match[1])
    if (RANGE.test(between) && number > last && number - last < 200) {
      for (let n = last + 1; n < number; n += 1) numbers.push(String(n))
    }
    numbers.push(match[1] + (match[2] ?? ''))
    between = ''
  }
  return numbers
}
