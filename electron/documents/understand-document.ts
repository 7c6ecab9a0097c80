import type { DocumentFailure } from '../../letter/questions/document-failure'
import type { KnownOffice, ParsedDocument } from '../../letter/questions/parsed-document'
import { parseQuestions } from '../../letter/questions/parse-questions'
import type { SourceDocument } from '../../letter/questions/source-document'
import { success, type Result } from '../../letter/model/result'
import type { ReadLimits } from './limits'
import { readDocument } from './read-document'
import type { ReportProgress } from './reading'

/** What is to be read, and how. */
export type ReaderTask = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly limits: ReadLimits
  /** By which a heading is read. */
  readonly offices: readonly KnownOffice[]
}

/** A document as blocks of text, and what was understood of it. */
export type UnderstoodDocument = { readonly source: SourceDocument; readonly parsed: ParsedDocument }

/** Reads a document in this thread, and the questions in it. */
export async function understandDocument(
  { bytes, name, limits, offices }: ReaderTask,
  reportProgress?: ReportProgress,
): Promise<Result<UnderstoodDocument, DocumentFailure>> {
  const read = await readDocument(bytes, name, limits, reportProgress)
  return read.ok ? success({ source: read.value, parsed: parseQuestions(read.value, { offices }) }) : read
}
