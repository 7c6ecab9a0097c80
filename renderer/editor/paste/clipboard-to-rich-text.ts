import type { RichText } from '../../../letter/model/rich-text'
import { htmlToRichText } from './html-to-rich-text'
import { textLinesToRichText, textToRichText } from './text-to-rich-text'

/** What a program put on the clipboard. */
export type Clipboard = { readonly html: string; readonly text: string }

/** More than this (in characters) is no piece of an answer; its plain text is read instead, or nothing. */
const mostHtml = 8_000_000
const mostText = 1_000_000

/** How a paste ends: a text, or a refusal because there is more than a letter can hold. */
export type PastedText = { readonly kind: 'text'; readonly content: RichText } | { readonly kind: 'too-large' }

/** Turns what is on the clipboard into a text of a letter. `plain` asks for the words alone. */
export function clipboardToRichText({ html, text }: Clipboard, plain: boolean): PastedText {
  if (text.length > mostText) return { kind: 'too-large' }
  if (plain) return { kind: 'text', content: textLinesToRichText(text) }
  if (html.length > mostHtml && text === '') return { kind: 'too-large' }
  const rich = html === '' || html.length > mostHtml ? [] : htmlToRichText(html)
  return { kind: 'text', content: rich.length > 0 ? rich : textToRichText(text) }
}
