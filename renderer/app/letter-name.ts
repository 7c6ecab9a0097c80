import { memberNames } from '../../letter/model/members-in-dutch'
import { words } from '../text/words'
import type { OpenLetter } from './letter-store'

const LONGEST = 60

function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`
}

/** What the letter is called: its file, or who asked about what while it has none. */
export function letterName(open: OpenLetter | null): string {
  if (!open) return words.app
  if (open.name !== null) return open.name
  const { members, subject } = open.structure.questionSet
  const name = [memberNames(members).replaceAll(/ \([^)]*\)/gu, ''), subject].filter((part) => part !== '').join(', ')
  return name === '' ? words.newLetter : shorten(name)
}
