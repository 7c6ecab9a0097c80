import type { LetterTemplate } from '../../letter/model/letter-template'
import { failed, success, type Result } from '../../letter/model/result'
import type { LetterPaperFailure } from '../../letter/template/letter-paper-failure'
import { letterPaperWords } from '../../letter/template/letter-paper-words'
import type { TemplateFault } from '../../letter/template/template-source'

/** Looks at letter paper as a whole: unpacked within bounds, nothing of it run, its places known. */
export async function checkPaper(bytes: Uint8Array, annex: boolean): Promise<Result<null, LetterPaperFailure>> {
  // Loaded with the first paper: few desks have any, and a start must not wait for it.
  const { checkLetterPaper } = await import('../../letter/docx/letter-paper/check-letter-paper')
  const checked = checkLetterPaper(bytes, { annex })
  return checked.ok ? success(null) : failed(checked.failure)
}

/** What is wrong with the letter paper that a template holds; nothing where it holds none. */
export async function paperFaults({ paper, parts }: LetterTemplate, file: string): Promise<readonly TemplateFault[]> {
  if (!paper) return []
  const checked = await checkPaper(Buffer.from(paper.data, 'base64'), parts.annex)
  if (checked.ok) return []
  return [{ file, place: 'paper', expected: `bruikbaar briefpapier; ${letterPaperWords(checked.failure)}` }]
}
