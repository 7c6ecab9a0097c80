import { composeLetter } from '../../letter/model/compose-letter'
import { success } from '../../letter/model/result'
import type { BuildFile } from '../drafts/export-letter'

/** Loads the Word export at the first export: a start that loads it is half as slow again (performance.md). */
export const buildWordFile: BuildFile = async ({ letter, template }) => {
  const { buildDocx } = await import('../../letter/docx/build-docx')
  const { bytes } = await buildDocx({ composed: composeLetter(letter, template), layout: template.layout })
  return success(bytes)
}
