import { fillPassage } from '../../../letter/passages/fill-passage'
import type { Passage } from '../../../letter/passages/passage'
import type { FoundPassage } from '../../../letter/passages/search-passages'
import type { RichText } from '../../../letter/model/rich-text'
import { richTextToPlain } from '../../../letter/model/rich-text-plain'
import { openLetter } from '../../app/letter-store'
import { tell } from '../../app/view-store'
import { passagesText } from '../../text/passages'

/** The passage as it goes into the open letter. */
export function filledForLetter(passage: Passage): RichText {
  const open = openLetter()
  return open ? fillPassage(passage, open.structure, open.template) : passage.text
}

/** The same as plain text, to be looked at. */
export const filledAsText = (passage: Passage): string => richTextToPlain(filledForLetter(passage), () => '')

/** A passage that is not valid on the letter's day is put in when the person wants it, and told of. */
export function warnWhenStale({ passage, validity }: FoundPassage): void {
  if (validity !== 'valid') tell(passagesText.insertedStale(passage.title))
}
