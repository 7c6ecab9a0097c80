import { failed, success } from '../../letter/model/result'
import { letterPaperWords } from '../../letter/template/letter-paper-words'
import type { BuildFile } from '../drafts/export-letter'

/** Loads the Word export at the first export: a start that loads it is half as slow again (performance.md). */
export const buildWordFile: BuildFile = async (draft) => {
  const { wordFileOf } = await import('../../letter/docx/word-file-of')
  const file = await wordFileOf(draft)
  if (file.ok) return success(file.value)
  const paper = draft.template.paper?.name ?? ''
  return failed({ reason: `Het briefpapier ${paper} is niet bruikbaar: ${letterPaperWords(file.failure)}` })
}
