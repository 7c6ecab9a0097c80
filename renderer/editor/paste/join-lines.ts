/** Shorter lines than this are set that way on purpose: an address, a list of names. */
const shortestWrapped = 45

/**
 * How far lines run before a margin breaks them; null when they are too short to have been broken by one. The longest
 * line says too much (two lines may have been copied as one), so a common length counts.
 */
export function widthOf(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length >= shortestWrapped)
  const common = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.7)]
  return lines.length > 1 && common !== undefined ? common : null
}

/** "Vraag 4", "Antwoord op vraag 2:": stands on a line of its own wherever it is found. */
const label = /^(?:vraag|vragen|antwoord|antwoorden)(?: op (?:vraag|vragen))? [\d, en]+:?$/iu

/**
 * Whether a line was broken by the margin and goes on in the next: its last word is hyphenated, its sentence is not
 * over, or it is so full that the next word would not have fitted.
 */
export function goesOn(line: string, next: string, width: number): boolean {
  const here = line.trim()
  const following = next.trim()
  if (here === '' || following === '' || startsItem(following) || label.test(following) || label.test(here))
    return false
  if (/[\p{L}\d]-$/u.test(here) && /^[\p{L}\d]/u.test(following)) return true
  if (!/[.!?:;…]["”’»)]?$/u.test(here)) return here.length > width * 0.6
  const nextWord = following.split(/\s/u, 1)[0] ?? ''
  return here.length > width * 0.85 && here.length + 1 + nextWord.length > width
}

/** Words before which a hyphen stands for a word left out: "zee- en luchtmacht". */
const suspends = /^(?:en|of|en\/of|tot|als|noch|dan wel)\b/u

/** How two halves of a line come together: with a space, with nothing, or with the hyphen at the break taken out. */
export type Joint = 'space' | 'nothing' | 'hyphen-out'

/** Decides how a line and the one it goes on in come together. */
export function jointOf(line: string, next: string): Joint {
  const here = line.trimEnd()
  const following = next.trimStart()
  if (here.endsWith('\u00ad')) return 'hyphen-out'
  if (!here.endsWith('-') || /(?:^|\s)-$/u.test(here) || suspends.test(following)) return 'space'
  return /\p{Ll}-$/u.test(here) && /^\p{Ll}/u.test(following) ? 'hyphen-out' : 'nothing'
}

/** Joins two lines, undoing the hyphen that a margin put in a word. */
export function joinLines(line: string, next: string): string {
  const here = line.trimEnd()
  const following = next.trimStart()
  const joint = jointOf(here, following)
  if (joint === 'space') return `${here} ${following}`
  return (joint === 'nothing' ? here : here.slice(0, -1)) + following
}

/** Whether a line opens an item of a list. */
export function startsItem(line: string): boolean {
  return bullet.test(line) || numbered.test(line)
}

/** The signs that programs put before an item of a bulleted list, `\uf0b7` and its like from Word's symbol font included. */
export const bullet = /^\s*([•·▪◦‣●○■□►➢✓§–—*\uf000-\uf0ff-]|o(?=\t))[\s\u00a0]+(?=\S)/u

/** "1." "2)" "a)" "(3)" before an item of a numbered list. */
export const numbered = /^\s*(?:\(?(\d{1,3}|[a-z])\)|(\d{1,3}|[a-z])\.)[\s\u00a0]+(?=\S)/u
