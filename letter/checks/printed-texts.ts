import type { DerivedField, Letter } from '../model/letter'
import { richTextToPlain } from '../model/rich-text-plain'
import type { FindingPlace } from './finding'

/** A text that people wrote, and where it stands. References to questions are left out: they are always right. */
export type PrintedText = { readonly place: FindingPlace; readonly text: string }

const fieldNames: readonly DerivedField[] = ['subject', 'opening', 'annexHeading', 'addressee', 'salutation', 'closing']

/** The derived texts that the drafter wrote by hand. */
export function replacedTexts(letter: Letter): readonly PrintedText[] {
  return fieldNames.flatMap((field) => {
    const text = letter.replaced[field]
    return text === undefined ? [] : [{ place: { kind: 'field', field } as const, text }]
  })
}

/** Everything that people wrote by hand: replaced texts, introduction, answers with their footnotes. */
export function writtenTexts(letter: Letter): readonly PrintedText[] {
  const plain = (richText: Parameters<typeof richTextToPlain>[0]) =>
    richTextToPlain(
      richText,
      () => '',
      (note) => ` ${note} `,
    )
  return [
    ...replacedTexts(letter),
    { place: { kind: 'introduction' }, text: plain(letter.introduction) },
    ...letter.answers.map(({ id, content }): PrintedText => ({
      place: { kind: 'answer', answer: id },
      text: plain(content),
    })),
  ]
}
