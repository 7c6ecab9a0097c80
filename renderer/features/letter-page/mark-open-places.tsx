import type { ReactNode } from 'react'

// The model prints a place that is not known yet as its name in square brackets.
const OPEN_PLACE = /(\[[^[\]\n]{1,40}\])/u

/** The same text with the places that are still open set apart. */
export function markOpenPlaces(text: string): ReactNode {
  return text.split(OPEN_PLACE).map((piece, index) =>
    OPEN_PLACE.test(piece) ? (
      <span key={index} className="open-place">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
