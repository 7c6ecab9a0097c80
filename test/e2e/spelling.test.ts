import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import type { Bridge } from '../../electron/ipc/contract'
import type { AppDriver } from '../support/app-driver'
import { picture, start } from '../support/journey'

/** The words of the model letter, each once. */
function seedWords(): readonly string[] {
  const text = readFileSync(resolve(import.meta.dirname, '../fixtures/seed/antwoordbrief-oekraine.txt'), 'utf8')
  const words = text.replace(/GL-\s+PvdA/, 'GL-PvdA').match(/\p{L}[\p{L}\p{N}'’.-]*\p{L}|\p{L}/gu) ?? []
  return [...new Set(words.map((word) => word.replaceAll('’', "'")))]
}

const compounds =
  'voedselzekerheid steunverlening prijsopbouw winstmarges wederopbouwfonds begrotingsbehandeling schuldhulpverlening arbeidsmarktkrapte woningbouwopgave gezondheidszorgpersoneel vreemdelingenketen klimaatadaptatie stikstofdepositie kinderopvangtoeslag uitkeringsgerechtigden bestaanszekerheid energietransitie waterkwaliteit luchtvaartsector onderwijsinspectie jeugdbeschermers veiligheidsregio gevangeniswezen rechtsbijstand drinkwatervoorziening huurprijsbescherming defensiematerieel belastingdienst mensenrechtenverdragen vergunningverlening'.split(
    ' ',
  )

const typingErrors =
  'vergaderng ministrie vooorzitter beantwooding schrifftelijke vraggen initiatiefen ondersteunnig humanitare wederopbow voedselzekerhijd miljeon additonele beschikbar projekten opvnag verstandelijcke gefinancirt kabinnet procdures'.split(
    ' ',
  )

/** The words that get a red line: the dictionary does not know them, nor do the lists of the house, the person and the letter. */
async function unknown(driver: AppDriver, words: readonly string[]): Promise<readonly string[]> {
  const listed = await driver.app.evaluate(({ session }) => session.defaultSession.listWordsInSpellCheckerDictionary())
  const misspelled = await driver.page.evaluate(
    (list) => (globalThis as unknown as { antwoordbrief: Bridge }).antwoordbrief.misspelled(list),
    words,
  )
  return misspelled.filter((word) => !listed.includes(word))
}

it('checks Dutch from an empty profile, without a network', async () => {
  const driver = await start()
  await driver.openSample()
  // The checker reads its dictionary at the first word that it is asked.
  await expect.poll(() => unknown(driver, ['vergaderng'])).toEqual(['vergaderng'])

  const flagged = await unknown(driver, seedWords())
  expect(flagged.length, flagged.join(' ')).toBeLessThanOrEqual(16)
  expect(await unknown(driver, compounds)).toEqual([])
  expect(await unknown(driver, typingErrors)).toEqual(typingErrors)
  // The names of the letter are known; those of another are not.
  expect(await unknown(driver, ['Brekelmans', 'Nordkamp', 'Qwertzuiop'])).toEqual(['Qwertzuiop'])

  await driver.typeAtEndOfAnswer(1, 'De drs. van RVO belt over een vergaderng over voedselzekerheid. ')
  await driver.page.waitForTimeout(500)
  await picture(driver, 'spelling')
})
