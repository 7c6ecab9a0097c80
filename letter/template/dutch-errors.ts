import type { z } from 'zod'

/** What a value should have been, by the word that zod has for it. */
const shapes: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een groep instellingen',
  record: 'een groep instellingen',
  null: 'niets (null)',
}

const shape = (expected: string) => shapes[expected] ?? 'iets anders'

const list = (values: readonly unknown[]) => values.map(String).join(', ')

/** "tekens", "regels": what the size of a value is counted in. */
const units: Readonly<Record<string, string>> = { string: ' tekens', array: ' regels' }

function bounded(origin: string, words: 'hoogstens' | 'minstens', bound: unknown): string {
  return `${shape(origin)} van ${words} ${String(bound)}${units[origin] ?? ''}`
}

/**
 * What was expected, as words that people who keep templates know, to stand behind "verwacht". Every sort of issue has its
 * own, so that nothing of zod's English or of a programming language's types comes through; what a field says itself goes
 * before it.
 */
function expectedOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${shape(issue.expected)}, maar de instelling ontbreekt`
        : shape(issue.expected)
    case 'too_big':
      return bounded(issue.origin, 'hoogstens', issue.maximum)
    case 'too_small':
      return bounded(issue.origin, 'minstens', issue.minimum)
    case 'invalid_value':
      return `een van: ${list(issue.values)}`
    case 'unrecognized_keys':
      return `geen instelling met de naam ${list(issue.keys.map((key) => `“${key}”`))}; haal die weg`
    case 'invalid_key':
      return 'een naam van een instelling die bestaat'
    case 'not_multiple_of':
      return `een veelvoud van ${String(issue.divisor)}`
    case 'invalid_union':
      return 'een van de vormen die hier mogen staan'
    case 'invalid_element':
      return 'een lijst met goede onderdelen'
    case 'invalid_format':
      return 'een tekst in de juiste vorm'
    default:
      return 'iets anders dan hier staat'
  }
}

/** Lets zod say in Dutch what it expected; given to every parse whose faults people read. */
export const inDutch = { error: expectedOf }
