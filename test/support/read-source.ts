import { readDocument } from '../../electron/documents/read-document'
import type { SourceBlock, SourceDocument } from '../../letter/questions/source-document'

/** Reads a document that must be readable. */
export async function readSource(bytes: Uint8Array, name = 'vragen'): Promise<SourceDocument> {
  const result = await readDocument(bytes, name)
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.failure)}`)
  return result.value
}

export const textOfBlock = (block: SourceBlock): string => block.runs.map((run) => run.text).join('')

/** One line a block: its label and its text, empty ones left out. */
export const linesOf = (source: SourceDocument): string[] =>
  source.blocks
    .map((block) => [block.label ?? '', textOfBlock(block)].filter((part) => part !== '').join(' '))
    .filter((line) => line !== '')

/** All words with the labels, in reading order. */
export const wordsOf = (source: SourceDocument): string[] => linesOf(source).join(' ').split(/\s+/)

/** How often a remark was made. */
export const remarked = (source: SourceDocument, kind: SourceDocument['remarks'][number]['kind']): number =>
  source.remarks.find((remark) => remark.kind === kind)?.count ?? 0
