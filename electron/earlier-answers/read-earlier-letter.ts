import { readFile } from 'node:fs/promises'
import { parseDraft } from '../../letter/draft/parse-draft'
import { parseQuestions } from '../../letter/questions/parse-questions'
import type { KnownOffice } from '../../letter/questions/parsed-document'
import { earlierFromLetter, earlierFromParsed, type EarlierLetter } from '../../letter/reuse/earlier-letter'
import { readDocument } from '../documents/read-document'

const isDraft = (name: string) => /\.antwoordbrief$/i.test(name)

/**
 * The questions and answers of one file: a draft of our own, an old letter as .docx or .odt, a published answer as XML or
 * HTML. null where there is nothing to find: no letter, damaged, or without a single answer. Throws only when the disk fails.
 */
export async function readEarlierLetter(
  path: string,
  name: string,
  offices: readonly KnownOffice[] = [],
): Promise<EarlierLetter | null> {
  const bytes = await readFile(path)
  const letter = isDraft(name) ? fromDraft(bytes.toString('utf8')) : await fromDocument(bytes, name, offices)
  return letter === null || letter.pairs.length === 0 ? null : letter
}

function fromDraft(text: string): EarlierLetter | null {
  const draft = parseDraft(text)
  return draft.ok ? earlierFromLetter(draft.value.letter, draft.value.template) : null
}

async function fromDocument(bytes: Uint8Array, name: string, offices: readonly KnownOffice[]) {
  const source = await readDocument(bytes, name)
  return source.ok ? earlierFromParsed(parseQuestions(source.value, { offices })) : null
}
