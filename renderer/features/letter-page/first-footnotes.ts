import { useShallow } from 'zustand/react/shallow'
import { firstFootnotes } from '../../../letter/model/count-footnotes'
import { useOpenLetter } from '../../app/letter-store'

/** The number of the first footnote of each answer, in order: one look at the letter, the same list until one differs. */
export const useFirstFootnotes = (): readonly number[] =>
  useOpenLetter(useShallow(({ letter }) => [...firstFootnotes(letter).values()]))
