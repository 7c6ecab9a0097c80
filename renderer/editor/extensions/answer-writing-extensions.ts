import type { AnyLexicalExtensionArgument } from 'lexical'
import { answerKeysExtension } from './answer-keys'

/** What an answer's editor does beyond holding text: keys, paste, typography. */
export const answerWritingExtensions: readonly AnyLexicalExtensionArgument[] = [answerKeysExtension]
