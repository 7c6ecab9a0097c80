import { bytesOfBase64 } from '../model/base64'
import { composeLetter } from '../model/compose-letter'
import type { Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import { placeValues } from '../model/place-values'
import { success, type Result } from '../model/result'
import type { LetterPaperFailure } from '../template/letter-paper-failure'
import { buildDocx, type WordFile } from './build-docx'
import { fillLetterPaper } from './letter-paper/fill-letter-paper'

/** A letter with the template that it carries, and letter paper that goes before the template's own, if any. */
export type LetterToExport = {
  readonly letter: Letter
  readonly template: LetterTemplate
  readonly paper?: Uint8Array
}

/** The Word file of a letter: on the letter paper of its template where that has some, else on paper made of its measures. */
export async function wordFileOf({
  letter,
  template,
  paper,
}: LetterToExport): Promise<Result<WordFile, LetterPaperFailure>> {
  const composed = composeLetter(letter, template)
  const { layout, logo } = template
  const own = paper ?? (template.paper && (bytesOfBase64(template.paper.data) ?? new Uint8Array()))
  if (own === undefined) return success(await buildDocx({ composed, layout, logo }))
  return fillLetterPaper({ paper: own, composed, values: placeValues(letter, template), layout })
}
