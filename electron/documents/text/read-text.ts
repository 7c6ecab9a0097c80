import type { SourceDocument } from '../../../letter/questions/source-document'
import { sourceFromText } from '../../../letter/questions/source-from-text'
import { withoutInvisible } from '../invisible-characters'
import type { Reading } from '../reading'
import { refuse } from '../refusal'

/** Reads plain text; what is a line and what a paragraph is decided where pasted text is read too. */
export function readText(text: string, reading: Reading): SourceDocument {
  reading.countCharacters(text.length)
  // A form feed parts pages and is no invisible character; a mark of the byte order at the start is none of the writer's.
  const { text: cleaned, count } = withoutInvisible(text.replace(/^\ufeff/, ''))
  reading.remark('invisible-characters', count)
  reading.countBlocks(1 + (cleaned.match(/\r\n?|\n/g)?.length ?? 0))
  const source = sourceFromText(cleaned)
  if (source.blocks.every((block) => block.runs.length === 0)) refuse({ kind: 'empty' })
  return { ...source, remarks: reading.remarks }
}
