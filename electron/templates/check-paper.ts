import type { LetterTemplate } from '../../letter/model/letter-template'
import { failed, success, type Result } from '../../letter/model/result'
import type { LetterPaperFailure } from '../../letter/template/letter-paper-failure'
import type { PaperMeasures } from '../../letter/template/on-letter-paper'
import { letterPaperWords } from '../../letter/template/letter-paper-words'
import type { TemplateFault } from '../../letter/template/template-source'

/** Looks at letter paper as a whole: unpacked within bounds, nothing of it run, its places known. Gives its measures. */
export async function checkPaper(
  bytes: Uint8Array,
  annex: boolean,
): Promise<Result<PaperMeasures | null, LetterPaperFailure>> {
  // Loaded with the first paper: few desks have any, and a start must not wait for it.
  const { checkLetterPaper } = await import('../../letter/docx/letter-paper/check-letter-paper')
  const { paperMeasures } = await import('../../letter/docx/letter-paper/paper-measures')
  const checked = checkLetterPaper(bytes, { annex })
  return checked.ok ? success(paperMeasures(checked.value)) : failed(checked.failure)
}

/** The paper that a template holds, looked at: what is wrong with it, or the measures that it has. */
export async function lookAtPaper(
  { paper, parts }: LetterTemplate,
  file: string,
): Promise<Result<PaperMeasures | null, readonly TemplateFault[]>> {
  if (!paper) return success(null)
  const checked = await checkPaper(Buffer.from(paper.data, 'base64'), parts.annex)
  if (checked.ok) return checked
  return failed([{ file, place: 'paper', expected: `bruikbaar briefpapier; ${letterPaperWords(checked.failure)}` }])
}

/** What is wrong with the letter paper that a template holds; nothing where it holds none. */
export async function paperFaults(template: LetterTemplate, file: string): Promise<readonly TemplateFault[]> {
  const looked = await lookAtPaper(template, file)
  return looked.ok ? [] : looked.failure
}
