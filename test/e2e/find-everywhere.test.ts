import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serialiseDraft } from '../../letter/draft/parse-draft'
import type { RichText } from '../../letter/model/rich-text'
import type { AppDriver } from '../support/app-driver'
import { emptyFolder, picture, start } from '../support/journey'
import { sampleDraft } from '../support/shipped-templates'

/** A letter in which the word stands in the places that are folded away or beside the page. */
function letterWithHiddenWords(): string {
  const { letter, template } = sampleDraft()
  const noted: RichText = [
    {
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'Daarover schreef ik eerder.', marks: [] },
        { kind: 'footnote', children: [{ kind: 'text', text: 'Geen woord.', marks: [] }] },
        { kind: 'footnote', children: [{ kind: 'text', text: 'Zie de nota Zoekwoord, en zoekwoord 2.', marks: [] }] },
      ],
    },
  ]
  const last = letter.answers.length - 1
  const answers = letter.answers.map((answer, at) =>
    at === last ? { ...answer, content: [...answer.content, ...noted], responsible: 'Directie Zoekwoord' } : answer,
  )
  const notes = [{ id: 'n1', label: '1', text: 'Krant, 3 maart, zoekwoord' }]
  const spans = [{ kind: 'note-mark', note: 'n1' } as const]
  const { questionSet } = letter
  const questions = questionSet.questions.map((q, at) => (at === 0 ? { ...q, spans: [...q.spans, ...spans] } : q))
  const members = [{ name: 'Nordkamp', party: 'Zoekwoord' }]
  const path = join(emptyFolder(), 'brief.antwoordbrief')
  const signatories = [{ office: 'minister van Zoekwoord', name: 'R. de Vries', role: 'signs' } as const]
  const changed = { ...letter, answers, signatories, questionSet: { ...questionSet, members, notes, questions } }
  writeFileSync(path, serialiseDraft({ letter: changed, template }))
  return path
}

/** The words that are marked as the place where the person is, on the page or in a field, and whether they are in sight. */
const marked = ({ page }: AppDriver) =>
  page.evaluate(() => {
    const range = [...(CSS.highlights.get('gevonden-hier') ?? [])][0] as Range | undefined
    const { top = -1, bottom = 0 } = range?.getBoundingClientRect() ?? {}
    return { words: range?.toString(), isInSight: top >= 0 && bottom <= innerHeight && bottom > top }
  })

it('shows each hit where it stands, also in notes, facts and footnotes, and leaves the caret at it', async () => {
  const driver = await start({ args: [letterWithHiddenWords()] })
  const { page } = driver
  await driver.goToAnswer(1)
  await page.keyboard.press('Control+F')
  await page.keyboard.type('zoekwoord')
  const status = page.getByRole('search', { name: 'Zoeken in de brief' }).getByRole('status')
  const hits: readonly (readonly [RegExp, string])[] = [
    // From the answer with the caret on, and round.
    [/Voetnoot bij het antwoord op vraag 6/, 'Zoekwoord'],
    [/Voetnoot bij het antwoord op vraag 6/, 'zoekwoord'],
    [/Directie bij het antwoord op vraag 6/, 'Zoekwoord'],
    [/Noot bij de vragen/, 'zoekwoord'],
    [/Partij van indiener 1/, 'Zoekwoord'],
    [/Betreft/, 'Zoekwoord'],
    [/Ambt van de ondertekenaar/, 'ZOEKWOORD'],
    [/Kop van de bijlage/, 'Zoekwoord'],
  ]
  for (const [place, words] of hits) {
    await expect.poll(() => status.innerText()).toMatch(place)
    await expect.poll(() => marked(driver), { message: String(place) }).toEqual({ words, isInSight: true })
    await picture(driver, `zoeken ${place.source}`)
    await page.keyboard.press('Enter')
  }
  for (const key of ['F3', 'Enter', 'Shift+F3']) await page.keyboard.press(key)
  await expect.poll(() => status.innerText()).toMatch(/^6 van 8/)
  await page.keyboard.press('Escape')
  const caret = () => page.evaluate(() => [document.activeElement?.ariaLabel, getSelection()?.toString()])
  await expect.poll(caret).toEqual(['Tekst van de voetnoot', 'zoekwoord'])
})

it('finds by keyboard wherever one can type, says where, and replaces wherever it may', async () => {
  const driver = await start()
  const { page } = driver
  const press = (key: string) => page.keyboard.press(key)
  await driver.openSample()
  // Right after a click in the list: the bar keeps the keys that the answer would have taken.
  await page.getByRole('option', { name: /^Vraag 2,/ }).click()
  await press('Control+H')
  const bar = page.getByRole('search', { name: 'Zoeken in de brief' })
  const status = () => bar.getByRole('status').innerText()
  await page.keyboard.type('oekraïne')
  // It begins where the caret is, and goes round.
  await expect.poll(status).toMatch(/^\d+ van \d+ · Antwoord op vraag 2/)
  const all = Number(/van (\d+)/.exec(await status())?.[1])
  const places = new Set<string>()
  for (let n = 0; n < all; n += 1) {
    places.add((await status()).split(' · ')[1] ?? '')
    await press('Enter')
  }
  expect([...places]).toEqual(
    expect.arrayContaining(['Onderwerp', 'Betreft', 'Openingszin', 'Kop van de bijlage', 'Vraag 1']),
  )
  expect([...places].filter((place) => place.startsWith('Antwoord op'))).not.toEqual([])
  await picture(driver, 'zoeken overal')

  // In the second field, after the first.
  await bar.getByRole('textbox', { name: 'Vervang door' }).focus()
  await page.keyboard.type('Oekraïne (OEK)')
  await bar.getByRole('button', { name: 'Vervang alles' }).focus()
  await press('Enter')
  await page.getByText(/^\d+ keer vervangen/).waitFor()
  await page
    .getByText(/over .*Oekraïne \(OEK\)/)
    .first()
    .waitFor()
  // Betreft, opening and heading followed; the questions stand as they were asked.
  expect(await page.getByText('Oekraïne (OEK) (OEK)').count()).toBe(0)
  expect(await page.locator('.question__text', { hasText: '(OEK)' }).count()).toBe(0)

  // Escape leaves the caret in the letter, never nowhere.
  await press('Escape')
  await bar.waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY')).not.toBe('BODY')
  await press('Control+Z')
  await expect.poll(() => page.locator('.question__text', { hasText: 'Oekraïne' }).count()).toBeGreaterThan(0)
  await expect.poll(() => page.getByText('(OEK)').count()).toBe(0)
})

it('brings the words in sight, not the middle of a paragraph that is higher than the window', async () => {
  const driver = await start({ size: { width: 700, height: 475 } })
  const { page } = driver
  await page.getByRole('button', { name: /voorbeeldbrief/i }).click()
  await page.getByRole('textbox', { name: 'Betreft' }).waitFor()
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Control+Alt++')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('sectoren voedselzekerheid')
  await page.getByText('1 van 1 · Antwoord op vraag 2').waitFor()
  const isClear = () =>
    page.evaluate(() => {
      const range = [...(CSS.highlights.get('gevonden-hier') ?? [])][0] as Range | undefined
      const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      const words = range?.getBoundingClientRect()
      return (words?.top ?? 0) > (edge('.find')?.bottom ?? 0) && (words?.bottom ?? 0) < (edge('.status')?.top ?? 0)
    })
  await expect.poll(isClear).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('sectoren voedselzekerheid')
})
