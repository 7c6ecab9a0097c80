import { useState } from 'react'
import { fieldText as textOf } from '../../../letter/model/compose-letter'
import { replaceDerived, restoreDerived } from '../../../letter/model/edit-letter'
import type { DerivedField } from '../../../letter/model/letter'
import { placeId } from '../../app/go-to'
import { editLetter } from '../../app/edit-letter'
import { endStep, useLetterFrame } from '../../app/letter-store'
import { editText } from '../../text/edits'
import { fieldText, originText, pageText } from '../../text/letter-page'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { PaperText } from '../../ui/paper-text'
import { markOpenPlaces } from './mark-open-places'

type Props = {
  readonly field: DerivedField
  readonly multiline?: boolean
  /** Paragraphs stand apart by a blank line on the page; the letter keeps them parted by one line end. */
  readonly spaced?: boolean
  readonly className?: string
}

const restore = (field: DerivedField) => {
  editLetter(editText.restore, (letter) => restoreDerived(letter, field))
}

function Origin({ field, isReplaced }: { readonly field: DerivedField; readonly isReplaced: boolean }) {
  if (!isReplaced) return originText[field]
  return (
    <>
      {pageText.replaced}{' '}
      <Button
        look="link"
        onPress={() => {
          restore(field)
        }}
      >
        {words.restore}
      </Button>
    </>
  )
}

/** A text that follows the letter until somebody writes over it; then it says so and can be put back. */
export function DerivedText({ field, multiline = false, spaced = false, className = '' }: Props) {
  const stored = useLetterFrame((open) => textOf(field, open.structure, open.template))
  const isReplaced = useLetterFrame((open) => open.structure.replaced[field] !== undefined)
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  // What is being typed may end in a line end that the letter does not keep.
  const [typed, setTyped] = useState<{ readonly text: string; readonly kept: string } | null>(null)
  const fromLetter = spaced ? stored.replaceAll('\n', '\n\n') : stored
  const value = typed?.kept === stored ? typed.text : fromLetter

  const change = (text: string) => {
    const kept = spaced ? text.replace(/\n{2,}/gu, '\n').trim() : text
    setTyped({ text, kept })
    editLetter(editText[field], (letter) => replaceDerived(letter, field, kept), `derived-${field}`)
  }

  return (
    <PaperText
      id={placeId.field(field)}
      label={fieldText[field]}
      value={value}
      shown={markOpenPlaces(value)}
      onChange={change}
      onLeave={() => {
        setTyped(null)
        endStep()
      }}
      isReadOnly={isReadOnly}
      multiline={multiline}
      className={`${className} ${isReplaced ? 'paper-text--replaced' : ''}`}
      emptyName={fieldText[field].toLowerCase()}
      hint={<Origin field={field} isReplaced={isReplaced} />}
    />
  )
}
