import { toColumnLetter, toRepeatedLetter, toRoman } from '../number-format'
import { childElements, type XmlElement } from '../xml/xml-tree'

type Level = {
  readonly bullet: string | null
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly shownLevels: number
  readonly repeatsLetters: boolean
  /** "%1%.%2%)": newer LibreOffice. */
  readonly pattern: string | null
}

/** The counters of one list; a list that goes on shares them. */
export type OdtCounters = { readonly levels: ReadonlyMap<number, Level>; readonly values: (number | undefined)[] }

const whole = (text: string | undefined, otherwise: number) => {
  const value = Number.parseInt(text ?? '', 10)
  return Number.isInteger(value) && value >= 0 && value < 100_000 ? value : otherwise
}

function readLevel(element: XmlElement): Level {
  const say = (name: string) => element.attributes.get(name)
  const isNumber = element.name !== 'text:list-level-style-bullet' && element.name !== 'text:list-level-style-image'
  return {
    bullet: isNumber ? null : (say('text:bullet-char') ?? '•'),
    format: say('style:num-format') ?? '',
    prefix: say('style:num-prefix') ?? '',
    suffix: say('style:num-suffix') ?? '',
    start: whole(say('text:start-value'), 1),
    shownLevels: whole(say('text:display-levels'), 1),
    repeatsLetters: say('style:num-letter-sync') === 'true',
    pattern: say('loext:num-list-format') ?? null,
  }
}

/** New counters for a list of this style. */
export function countersOf(style: XmlElement | null | undefined): OdtCounters {
  const levels = new Map<number, Level>()
  for (const element of style ? childElements(style) : []) {
    if (/^text:(list|outline)-level-style/.test(element.name)) {
      levels.set(whole(element.attributes.get('text:level'), 1) - 1, readLevel(element))
    }
  }
  return { levels, values: [] }
}

function format(value: number, level: Level): string {
  switch (level.format) {
    case 'a':
      return level.repeatsLetters ? toRepeatedLetter(value) : toColumnLetter(value)
    case 'A':
      return (level.repeatsLetters ? toRepeatedLetter(value) : toColumnLetter(value)).toUpperCase()
    case 'i':
      return toRoman(value)
    case 'I':
      return toRoman(value).toUpperCase()
    case '':
      return ''
    default:
      return String(value)
  }
}

/** The number or bullet of the next item at this depth. */
export function nextLabel(counters: OdtCounters, depth: number, restart: string | undefined): string {
  const level = counters.levels.get(depth)
  if (!level) return ''
  const before = counters.values[depth]
  counters.values[depth] = restart === undefined ? (before === undefined ? level.start : before + 1) : whole(restart, 1)
  counters.values.length = depth + 1
  if (level.bullet !== null) return /^[\uf000-\uf0ff]$/.test(level.bullet) ? '•' : level.bullet
  const shown = (at: number) => {
    const shownLevel = counters.levels.get(at)
    return shownLevel ? format(counters.values[at] ?? shownLevel.start, shownLevel) : ''
  }
  if (level.pattern !== null)
    return level.pattern.replace(/%(\d{1,2})%/g, (_all, number: string) => shown(Number(number) - 1))
  if (level.format === '') return ''
  const first = Math.max(0, depth - level.shownLevels + 1)
  const numbers = Array.from({ length: depth - first + 1 }, (_, index) => shown(first + index)).filter(Boolean)
  return `${level.prefix}${numbers.join('.')}${level.suffix}`
}
