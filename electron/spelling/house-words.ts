import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const WordFile = z.strictObject({
  format: z.literal('antwoordbrief-woordenlijst'),
  version: z.literal(1),
  words: z.array(z.string().min(1).max(100)).max(20_000),
})

/**
 * The words that a ministry adds to the dictionary: abbreviations, parties, its own terms. They are data of the templates
 * folder (`woordenlijsten/algemeen.json`). A list that is missing or damaged only means more red lines, so it is taken as empty.
 */
export async function readHouseWords(templatesFolder: string): Promise<readonly string[]> {
  try {
    return WordFile.parse(JSON.parse(await readFile(join(templatesFolder, 'woordenlijsten/algemeen.json'), 'utf8')))
      .words
  } catch {
    return []
  }
}
