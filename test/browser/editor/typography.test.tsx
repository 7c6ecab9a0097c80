import { afterEach, describe, expect, it } from 'vitest'
import { setCorrectionsAsYouType } from '../../../renderer/editor/extensions/after-typing'
import { answerPage } from './answer-page'
import { p, run } from './rich'

afterEach(() => {
  setCorrectionsAsYouType(true)
})

describe('typography while typing', () => {
  it.each([
    [`Hij zei "ja" en 'nee'.`, 'Hij zei “ja” en ‘nee’.'],
    [`("ja")`, '(“ja”)'],
    [`foto's`, 'foto’s'],
    [`om 's avonds`, 'om ’s avonds'],
    ['een - twee', 'een – twee'],
    ['een--twee', 'een–twee'],
    ['2024-2025', '2024-2025'],
    ['wacht...', 'wacht…'],
    ['-punt', '-punt'],
  ])('%s becomes %s', async (typed, expected) => {
    const page = await answerPage()
    await page.type(typed)
    expect(page.text()).toEqual([p(expected)])
  })

  it('gives back what was typed with one Ctrl+Z, and leaves it then', async () => {
    const page = await answerPage()
    await page.type(`zei "`)
    expect(page.text()).toEqual([p('zei “')])
    await page.type('{Control>}z{/Control}')
    expect(page.text()).toEqual([p('zei "')])
    await page.type('ja')
    expect(page.text()).toEqual([p('zei "ja')])
  })

  it('stays off when switched off', async () => {
    setCorrectionsAsYouType(false)
    const page = await answerPage()
    await page.type(`"a" - b`)
    expect(page.text()).toEqual([p('"a" - b')])
  })

  it('looks past a change of marks', async () => {
    const page = await answerPage()
    await page.type('een {Control>}b{/Control}woord{Control>}b{/Control}"')
    expect(page.text()).toEqual([p('een ', run('woord', 'bold'), '”')])
  })
})
