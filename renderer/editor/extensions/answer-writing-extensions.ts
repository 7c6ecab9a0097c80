import type { AnyLexicalExtensionArgument } from 'lexical'
import { answerKeysExtension } from './answer-keys'

/** What an answer's editor does beyond holding text: keys, paste, typography. */
export const answerWritingExtensions: readonly AnyLexicalExtensionArgument[] = [answerKeysExtension]

/** The same for the text of a footnote, which has no lists, tables or notes of its own. */
export const noteWritingExtensions: readonly AnyLexicalExtensionArgument[] = []
