import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noAxeFaults } from '../support/axe'
import { tricks } from '../support/hostile-files'
import {
  chooseQuestions,
  choosePath,
  confirmView,
  documents,
  drop,
  paste,
  question,
  takeOver,
  understood,
  writesIn,
} from '../support/import-journey'
import { emptyFolder, picture, start } from '../support/journey'

const bomb = tricks.find(({ what }) => what.startsWith('a PDF page of 300 MB'))?.make() ?? new Uint8Array()

const notice = `2024Z17538

Mededeling van staatssecretaris Zand (Landbouw, Visserij, Voedselzekerheid en Natuur) (ontvangen 20 november 2024)

Op 6 november jl. hebben de leden Gabriëls en Bromet (beiden GroenLinks-PvdA) schriftelijke vragen gesteld over buffels. Vanwege de nodige afstemming kunnen de vragen niet binnen de gebruikelijke termijn van drie weken worden beantwoord. Ik zal de Kamer zo spoedig mogelijk de antwoorden op de vragen doen toekomen.`

const oral = `Mondelinge vragen van het lid Zand (CDA) aan de minister van Defensie over munitie

1. Kent u dit bericht?

2. Wat doet u daaraan?`

describe('an earlier letter', () => {
  it('gives its questions with its answers, to be used again', async () => {
    const driver = await start()
    await choosePath(driver, join(documents, 'ah-tk-20202021-3235.xml'))
    const dialog = driver.page.getByRole('alertdialog', { name: 'Dit is een brief met antwoorden' })
    await dialog.waitFor()
    await noAxeFaults(driver.page)
    await picture(driver, 'inlezen-12-eerdere brief')
    await dialog.getByRole('button', { name: 'Met de antwoorden' }).click()
    await confirmView(driver).waitFor()
    expect(await question(driver, '1').innerText()).toContain('Antwoord')
    await picture(driver, 'inlezen-13-met antwoorden')
    await noAxeFaults(driver.page)
    await takeOver(driver)
    await writesIn(driver, 1)
    await expect.poll(async () => (await driver.answer(1).innerText()).trim().length).toBeGreaterThan(5)
    await picture(driver, 'inlezen-14-antwoorden overgenomen')
  })
})

describe('what is no set of questions to answer by letter', () => {
  it('is told for what it is, and every way on is a choice', async () => {
    const driver = await start()
    const { page } = driver
    await paste(driver, notice)
    await page.getByRole('alertdialog', { name: 'Dit is een uitstelbericht' }).waitFor()
    await picture(driver, 'inlezen-15-uitstelbericht')
    await noAxeFaults(page)
    await page.keyboard.press('Escape')
    await paste(driver, oral)
    await page.getByRole('alertdialog', { name: 'Dit zijn mondelinge vragen' }).waitFor()
    await picture(driver, 'inlezen-16-mondelinge vragen')
    await noAxeFaults(page)
    await page.getByRole('button', { name: 'Toch bekijken' }).click()
    await confirmView(driver).waitFor()
    expect(await question(driver, '2').innerText()).toContain('Wat doet u daaraan?')
  })
})

describe('what a mail holds and is no document', () => {
  it('is told with what the person can do', async () => {
    const driver = await start()
    const { page } = driver
    const told = async (title: string, advice: RegExp) => {
      const dialog = page.getByRole('alertdialog', { name: title })
      await dialog.waitFor()
      expect(await dialog.innerText()).toMatch(advice)
      await page.getByRole('button', { name: 'Sluiten' }).click()
      await dialog.waitFor({ state: 'hidden' })
    }
    const mail = 'From: griffie@voorbeeld.invalid\nMIME-Version: 1.0\nContent-Type: text/plain\n\n1. Kent u dit?'
    await drop(driver, 'vragen.eml', new TextEncoder().encode(mail))
    await told('Dit is een e-mail', /bewaar de bijlage en lees die in/)
    await drop(driver, 'vragen.rtf', new TextEncoder().encode('{\\rtf1 Kent u dit?}'))
    await told('Dit is een RTF-bestand', /bewaar het als \.docx/)
    await driver.app.evaluate(
      ({ clipboard, nativeImage }, bytes) => {
        const pixels = nativeImage.createFromBitmap(Buffer.from(bytes), { width: 1, height: 1 })
        ;(clipboard as unknown as { writeImage(image: unknown): void }).writeImage(pixels)
      },
      [0, 0, 0, 255],
    )
    await page.keyboard.press('Control+v')
    await told('Dit is een afbeelding', /Laat de tekst herkennen/)
  })
})

describe('a paste from Word', () => {
  it('keeps the numbers that Word gave by itself', async () => {
    const driver = await start()
    const item = (number: number, text: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=NL><span style='mso-list:Ignore'>${String(number)}.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=NL>${text}<o:p></o:p></span></p>`
    const heading = 'Vragen van het lid Zand (CDA) aan de minister van VWS over zout (ingezonden 3 mei 2024)'
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal {margin:0cm}</style></head><body lang=NL><!--StartFragment--><p class=MsoNormal>2024Z01234<o:p></o:p></p><p class=MsoNormal>${heading}<o:p></o:p></p>${item(1, 'Kent u dit bericht?')}${item(2, 'Deelt u die mening? Zo nee, waarom niet?')}<!--EndFragment--></body></html>`
    await paste(driver, `2024Z01234\n${heading}\n1.\tKent u dit bericht?\n2.\tDeelt u die mening?`, html)
    await confirmView(driver).waitFor()
    expect(await question(driver, '2').innerText()).toContain('Deelt u die mening? Zo nee, waarom niet?')
    // By the offices of this desk.
    expect(await understood(driver).innerText()).toContain('minister van Volksgezondheid, Welzijn en Sport')
    await picture(driver, 'inlezen-17-uit Word geplakt')
  })
})

describe('a file that takes long', () => {
  it('can be stopped, after which the next one is read; and its memory comes back', async () => {
    const driver = await start()
    const { page } = driver
    const folder = emptyFolder()
    const slow = join(folder, 'traag.pdf')
    writeFileSync(slow, bomb)
    copyFileSync(join(documents, '2024z18887.docx'), join(folder, 'goed.docx'))
    const megabytes = () => driver.app.evaluate(() => process.memoryUsage().rss / 1e6)
    const before = await megabytes()

    await choosePath(driver, slow)
    const reading = page.getByRole('alertdialog', { name: 'Het document wordt gelezen' })
    await reading.waitFor()
    await picture(driver, 'inlezen-18-wordt gelezen')
    await noAxeFaults(page)
    await page.keyboard.press('Enter')
    await reading.waitFor({ state: 'hidden' })
    // Where the person was.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Kies bestand…')

    await choosePath(driver, slow)
    const ended = page.getByRole('alertdialog', { name: /duurde langer dan|Er staat geen tekst in/ })
    await ended.waitFor()
    await noAxeFaults(page)
    await picture(driver, 'inlezen-19-duurde te lang')
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await megabytes()) - before, { timeout: 20_000 }).toBeLessThan(60)
    await chooseQuestions(driver, join(folder, 'goed.docx'))
  })
})
