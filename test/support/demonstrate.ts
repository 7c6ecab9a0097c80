/**
 * `npm start` where nobody can see a window: the app's main job, done through its real window. The sample letter is
 * opened, an answer added to, the letter saved and exported, and a picture taken of it.
 */
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { launchApp, type AppDriver } from './app-driver'

const folder = resolve(import.meta.dirname, '../../out/voorbeeld')
const draft = join(folder, 'voorbeeld.antwoordbrief')
const word = join(folder, 'voorbeeld.docx')
const picture = join(folder, 'venster.png')

async function fileAppears(path: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if ((await stat(path).catch(() => null))?.size) return
    await new Promise((wait) => setTimeout(wait, 100))
  }
  throw new Error(`the app did not write ${path}`)
}

async function mainJob(driver: AppDriver, text: string | undefined): Promise<void> {
  await driver.openSample()
  if (text !== undefined) await driver.typeAtEndOfAnswer(1, text)
  await driver.answerSaveDialog(draft)
  await driver.save()
  await fileAppears(draft)
  await driver.answerSaveDialog(word)
  await driver.exportToWord()
  await fileAppears(word)
  await driver.screenshot(picture)
}

/** The words of the Word file, without its markup. */
async function wordsOf(path: string): Promise<string> {
  const xml = unzipSync(await readFile(path))['word/document.xml']
  return xml ? strFromU8(xml).replace(/<[^>]+>/g, '') : ''
}

async function demonstrate(): Promise<void> {
  const { values } = parseArgs({ options: { text: { type: 'string' } }, allowPositionals: true })
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const driver = await launchApp({ size: { width: 1400, height: 950 } })
  try {
    await mainJob(driver, values.text)
    await driver.close()
  } catch (fault) {
    await driver.screenshot(picture).catch(() => undefined)
    await driver.quit()
    throw fault
  }
  if (driver.faults.length > 0) throw new Error(driver.faults.join('\n'))
  if (values.text !== undefined && !(await wordsOf(word)).includes(values.text)) {
    throw new Error(`"${values.text}" was typed, but does not stand in ${word}`)
  }
  console.log(`No display here, so the sample letter was opened, edited, saved and exported in a window nobody sees.`)
  console.log(`Draft:      ${draft}\nWord:       ${word}\nScreenshot: ${picture}`)
}

demonstrate().then(
  () => process.exit(0),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault)
    process.exit(1)
  },
)
