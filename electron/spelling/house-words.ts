import { z } from 'zod'
import { inDutch } from '../../letter/template/dutch-errors'
import {
  faultsOf,
  readTemplateJson,
  type TemplateFault,
  type TemplateSource,
} from '../../letter/template/template-source'

const WordFile = z.strictObject({
  format: z.literal('antwoordbrief-woordenlijst'),
  version: z.literal(1),
  words: z.array(z.string().min(1).max(100)).max(20_000),
})

export type HouseWords = { readonly words: readonly string[]; readonly faults: readonly TemplateFault[] }

function oneList(source: TemplateSource): HouseWords {
  const json = readTemplateJson(source)
  if (!json.ok) return { words: [], faults: [json.failure] }
  const parsed = WordFile.safeParse(json.value, inDutch)
  if (parsed.success) return { words: parsed.data.words, faults: [] }
  return { words: [], faults: faultsOf(source.path, parsed.error) }
}

/**
 * The words that a ministry adds to the dictionary: abbreviations, parties, its own terms. They are data of the folders of
 * shared data (`woordenlijsten/*.json`); a damaged list is named and never takes another with it.
 */
export function houseWordsOf(sources: readonly TemplateSource[]): HouseWords {
  const read = sources.map(oneList)
  return {
    words: [...new Set(read.flatMap(({ words }) => words))],
    faults: read.flatMap(({ faults }) => faults),
  }
}
