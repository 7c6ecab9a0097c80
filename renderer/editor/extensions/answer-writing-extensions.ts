import { configExtension } from 'lexical'
import type { AnyLexicalExtensionArgument } from 'lexical'
import { answerKeysExtension } from './answer-keys'
import { cleanPasteExtension } from './clean-paste'
import { emptyHeadersExtension } from './empty-headers'
import { listAsYouTypeExtension } from './list-as-you-type'
import { slashExtension } from './slash'
import { typographyExtension } from './typography-as-you-type'
import { unfinishedHighlightExtension } from './unfinished-highlight'

/** What the window hears of writing, beside the text itself. */
export type WritingEvents = {
  /** What was on the clipboard is more than a letter can hold; nothing was pasted. */
  readonly onTooLarge: () => void
}

/** What an answer's editor does beyond holding text: keys, paste, typography, lists. */
export function answerWritingExtensions(events: WritingEvents): readonly AnyLexicalExtensionArgument[] {
  return [
    answerKeysExtension,
    typographyExtension,
    listAsYouTypeExtension,
    emptyHeadersExtension,
    unfinishedHighlightExtension,
    slashExtension,
    configExtension(cleanPasteExtension, events),
  ]
}

/** The same for the text of a footnote, which has no lists, tables or notes of its own. */
export const noteWritingExtensions: readonly AnyLexicalExtensionArgument[] = [typographyExtension, cleanPasteExtension]

/** The same for a text that is no answer: no list of passages opens in it. */
export const fieldWritingExtensions: readonly AnyLexicalExtensionArgument[] = [
  answerKeysExtension,
  typographyExtension,
  listAsYouTypeExtension,
  emptyHeadersExtension,
  cleanPasteExtension,
]
