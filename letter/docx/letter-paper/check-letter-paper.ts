import { failed, success, type Result } from '../../model/result'
import type { LetterPaperFailure } from '../../template/letter-paper-failure'
import { cleanPaper } from './clean-paper'
import { wrongPlaces } from './find-places'
import { openLetterPaper, type PaperParts } from './open-letter-paper'

/** What the letters that are to be printed on the paper have. */
export type PaperUse = { readonly annex: boolean }

/** Opens letter paper that nobody has looked at and looks at it as a whole; the parts that a letter takes along. */
export function checkLetterPaper(bytes: Uint8Array, use: PaperUse): Result<PaperParts, LetterPaperFailure> {
  const opened = openLetterPaper(bytes)
  if (!opened.ok) return opened
  const paper = cleanPaper(opened.value)
  const wrong = wrongPlaces(paper, use)
  return wrong ? failed(wrong) : success(paper)
}
