import { fillOpenPlace } from '../../../letter/model/edit-letter'
import { lowerFirst, placesIn } from '../../../letter/model/fill-pattern'
import type { HouseStyle } from '../../../letter/model/house-style'
import type { OpenPlace } from '../../../letter/model/letter'
import { editLetter } from '../../app/edit-letter'
import { useOpenLetter } from '../../app/letter-store'
import { editText } from '../../text/edits'
import { factsText } from '../../text/facts'
import { Field } from '../../ui/field'

const known = Object.keys(factsText.openPlaces) as OpenPlace[]

/** The places of this kind of letter that only a person can fill. */
function openPlacesOf({ subject, opening, annex }: HouseStyle): readonly OpenPlace[] {
  const named = [subject, opening.one, opening.more, annex.heading].flatMap(placesIn).map(lowerFirst)
  return known.filter((place) => named.includes(place))
}

/** A field for each of them; none in an ordinary answer letter. */
export function OpenPlaceFields() {
  const style = useOpenLetter((open) => open.template.style)
  const filled = useOpenLetter((open) => open.structure.openPlaces)
  return openPlacesOf(style).map((place) => (
    <div key={place} className="facts__wide">
      <Field
        label={factsText.openPlaces[place]}
        value={filled?.[place] ?? ''}
        rows={2}
        onChange={(text) => {
          editLetter(editText.facts, (letter) => fillOpenPlace(letter, place, text), `place-${place}`)
        }}
      />
    </div>
  ))
}
