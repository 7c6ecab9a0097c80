import { describe, expect, it } from 'vitest'
import { correctionFor } from '../../../renderer/editor/typography'

/** Types a text key by key, corrections on. */
const typed = (keys: string): string =>
  keys.split(/(?:)/u).reduce((text, key) => {
    const before = text + key
    const correction = correctionFor(before)
    return correction === null ? before : before.slice(0, -correction.length) + correction.text
  }, '')

describe('typographic corrections', () => {
  it.each([
    ['"Ja", zei hij.', '“Ja”, zei hij.'],
    ['Hij zei: "Zij zei \'nee\'."', 'Hij zei: “Zij zei ‘nee’.”'],
    ["'s ochtends", '’s ochtends'],
    ["in 't kort", 'in ’t kort'],
    ["foto's en auto's", 'foto’s en auto’s'],
    ['zee- en luchtmacht', 'zee- en luchtmacht'],
    ['2024 - 2025', '2024 – 2025'],
    ['wacht--ja', 'wacht–ja'],
    ['a---b', 'a–-b'],
    ['en....', 'en….'],
    ['[...]', '[…]'],
    ['nr. 5-7', 'nr. 5-7'],
    ['€ 5,-', '€ 5,-'],
  ])('%s → %s', (keys, expected) => {
    expect(typed(keys)).toBe(expected)
  })
})
