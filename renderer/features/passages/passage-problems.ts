import { unknownPlaces } from '../../../letter/model/fill-pattern'
import type { Passage } from '../../../letter/passages/passage'
import { richTextToPlain } from '../../../letter/model/rich-text-plain'
import { passageFormText } from '../../text/passages'

/** What must be put right before a passage can be kept, by the field that it is about. */
export type PassageProblems = { readonly title?: string; readonly text?: string; readonly dates?: string }

const plainOf = ({ text }: Passage) =>
  richTextToPlain(
    text,
    () => '',
    (note) => ` ${note} `,
  )

/** Looks a passage over as its file's reader would, in words that fit beside the fields. */
export function problemsOf(passage: Passage): PassageProblems {
  const { title, validFrom, validUntil } = passage
  const plain = plainOf(passage)
  const unknown = unknownPlaces(plain)
  const text =
    plain.trim() === ''
      ? passageFormText.textMissing
      : unknown.length > 0
        ? passageFormText.unknownPlaces(unknown)
        : undefined
  const isBackwards = validFrom !== null && validUntil !== null && validUntil < validFrom
  return {
    ...(title.trim() === '' ? { title: passageFormText.nameMissing } : {}),
    ...(text === undefined ? {} : { text }),
    ...(isBackwards ? { dates: passageFormText.datesWrong } : {}),
  }
}
