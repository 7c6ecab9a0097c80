import { afterEach, describe, expect, it } from 'vitest'
import { setCorrectionsAsYouType } from '../../../renderer/editor/extensions/after-typing'
import { answerPage } from './answer-page'
// What the window does to every list of its own.
import '../../../renderer/styles/base.css'
import { item, list, p } from './rich'

afterEach(() => {
  setCorrectionsAsYouType(true)
})

const bulleted = (...lines: readonly string[]) => list('bulleted', ...lines.map((line) => item([line])))
const numbered = (...lines: readonly string[]) => list('numbered', ...lines.map((line) => item([line])))

describe('a list in the window', () => {
  it('shows its numbers and marks at every level, as they print', async () => {
    const page = await answerPage()
    const marks = () => [...page.host.querySelectorAll('ol, ul')].map((one) => getComputedStyle(one).listStyleType)
    await page.type('1. een{Enter}twee{Enter}{Tab}diep{Enter}{Tab}dieper')
    expect(marks()).toEqual(['decimal', 'lower-alpha', 'lower-roman'])
    await page.type('{Control>}a{/Control}{Delete}')
    await page.type('- een')
    expect(marks()).toEqual(['disc'])
  })
})

describe('a list while typing', () => {
  it.each([
    ['- een{Enter}twee', [bulleted('een', 'twee')]],
    ['* een', [bulleted('een')]],
    ['1. een{Enter}twee', [numbered('een', 'twee')]],
    ['Ja.{Enter}- een{Enter}{Enter}Nee.', [p('Ja.'), bulleted('een'), p('Nee.')]],
    ['- een{Enter}{Enter}1. twee', [bulleted('een'), numbered('twee')]],
  ])('%s begins one', async (typed, expected) => {
    const page = await answerPage()
    await page.type(typed)
    expect(page.text()).toEqual(expected)
  })

  it.each(['2. twee', '1.een', '-een', 'Ja 1. een'])('%s stays what it is', async (typed) => {
    const page = await answerPage()
    await page.type(typed)
    expect(page.text()).toEqual([p(typed)])
  })

  it.each([
    ['- ', 'een'],
    ['1. ', 'een'],
  ])('%s comes back with one Ctrl+Z, and stays then', async (marker, rest) => {
    const page = await answerPage()
    await page.type(marker)
    expect(page.box().querySelectorAll('li')).toHaveLength(1)
    await page.type('{Control>}z{/Control}')
    expect(page.box().querySelectorAll('li')).toHaveLength(0)
    expect(page.box().textContent).toBe(marker)
    await page.type(rest)
    expect(page.text()).toEqual([p(marker + rest)])
  })

  it('is a plain paragraph again with one Backspace', async () => {
    const page = await answerPage({ contents: { a: [p('Ja.')] } })
    await page.type('{Control>}{End}{/Control}{Enter}1. {Backspace}een')
    expect(page.text()).toEqual([p('Ja.'), p('een')])
  })

  it('stays off when switched off', async () => {
    setCorrectionsAsYouType(false)
    const page = await answerPage()
    await page.type('1. een')
    expect(page.text()).toEqual([p('1. een')])
  })
})
