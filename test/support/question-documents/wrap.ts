/** Breaks a word as a printer does, where both halves are of some length and the second begins with a consonant. */
function hyphenate(word: string, room: number): readonly [string, string] | null {
  if (!/^\p{Ll}{9,}[.,;?]?$/u.test(word)) return null
  for (let at = Math.min(room - 1, word.length - 4); at >= 4; at -= 1) {
    if (/[aeiou]$/.test(word.slice(0, at)) && /^[bdfgklmnprstvz][aeiou]/.test(word.slice(at)))
      return [`${word.slice(0, at)}-`, word.slice(at)]
  }
  return null
}

/** Printed lines of at most this width. */
export function wrap(text: string, width: number, hyphens: boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const whole of text.split(' ')) {
    const room = width - line.length - 1
    if (whole.length <= room || line === '') line = line === '' ? whole : `${line} ${whole}`
    else {
      const broken = hyphens ? hyphenate(whole, room) : null
      // A printer stretches the spaces before it breaks a word far from the margin.
      const halves = broken && broken[0].length > room - 7 ? broken : null
      lines.push(halves ? `${line} ${halves[0]}` : line)
      line = halves ? halves[1] : whole
    }
  }
  return [...lines, line]
}

/** Printed lines run together without a space, as some programs copy them; `mended` without the hyphens of line ends. */
export function runTogether(lines: readonly string[]): { readonly copied: string; readonly mended: string } {
  const mended = lines.map((line, at) => {
    const next = lines[at + 1] ?? ''
    if (/\p{Ll}-$/u.test(line) && next.startsWith('en ')) return `${line} `
    return next === '' ? line : line.replace(/(?<=\p{Ll}{4})-$/u, '')
  })
  return { copied: lines.join(''), mended: mended.join('') }
}
