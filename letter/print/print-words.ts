import { cleanText } from '../model/clean-text'
import { keepTogether } from '../model/no-break'
import { escapeHtml } from './html'

// As in the Word file: marks of direction make a printed line read otherwise than it is.
const DIRECTION = /[\u200E\u200F]/g

/** Text ready to print: nothing hidden in it, its numbers and "nr." kept on one line, safe in HTML. */
export const printWords = (text: string): string =>
  escapeHtml(keepTogether(cleanText(text).text.replace(DIRECTION, '')))

/** The same, with a line break where the text has one. */
export const printLines = (text: string): string => printWords(text).replaceAll('\n', '<br>')
