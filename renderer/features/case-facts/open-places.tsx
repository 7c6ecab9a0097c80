import { useState } from 'react'
import { openPlacesOf } from '../../../letter/model/template-places'
import { endStep, useLetterFrame } from '../../app/letter-store'
import { factsText } from '../../text/facts'
import { OpenPlaceFields } from './open-place-fields'

/**
 * What only the writer knows of this kind of letter, above the page until it is filled in: the reason of a delay is the
 * first thing that is asked, and not one of forty boxes.
 */
export function OpenPlaces() {
  const isOpen = useLetterFrame(({ template, structure }) =>
    openPlacesOf(template).some((place) => (structure.openPlaces?.[place] ?? '').trim() === ''),
  )
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  const [isActive, setActive] = useState(false)
  if (isReadOnly || (!isOpen && !isActive)) return null
  return (
    <div
      className="open-places"
      role="group"
      aria-label={factsText.stillOpen}
      onFocus={() => {
        setActive(true)
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
        setActive(false)
        endStep()
      }}
    >
      <p className="open-places__title">{factsText.stillOpen}</p>
      <OpenPlaceFields />
    </div>
  )
}
