import { useEffect, useMemo, useRef } from 'react'
import { fillOpenPlace } from '../../../letter/model/edit-letter'
import type { OpenPlace } from '../../../letter/model/letter'
import { richTextToPlain } from '../../../letter/model/rich-text-plain'
import { openPlacesOf } from '../../../letter/model/template-places'
import { passageValidity } from '../../../letter/passages/passage'
import { editLetter } from '../../app/edit-letter'
import { placeId } from '../../app/go-to'
import { useLetterFrame } from '../../app/letter-store'
import { needLibrary, useLibrary } from '../../app/library'
import { today } from '../../app/today'
import { editText } from '../../text/edits'
import { factsText } from '../../text/facts'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Menu } from '../../ui/menu'

/** The standard passages for a place: those that are tagged with its name and may be used on the day of the letter. */
function useTextsFor(place: OpenPlace): readonly string[] {
  const passages = useLibrary(({ contents }) => contents?.passages)
  const date = useLetterFrame((open) => open.structure.date)
  useEffect(() => void needLibrary(), [])
  return useMemo(
    () =>
      (passages ?? [])
        .map(({ passage }) => passage)
        .filter((passage) => passage.tags.includes(place) && passageValidity(passage, date ?? today()) === 'valid')
        .map((passage) => richTextToPlain(passage.text, () => '').trim()),
    [passages, place, date],
  )
}

function OpenPlaceField({ place }: { readonly place: OpenPlace }) {
  const text = useLetterFrame((open) => open.structure.openPlaces?.[place] ?? '')
  const texts = useTextsFor(place)
  const box = useRef<HTMLDivElement>(null)
  const fill = (next: string) => {
    editLetter(editText.facts, (letter) => fillOpenPlace(letter, place, next), `place-${place}`)
  }
  return (
    <div className="facts__wide open-place-field" id={placeId.field(place)} ref={box}>
      <Field
        label={factsText.openPlaces[place]}
        isSearched
        help={factsText.openPlaceHelp(place)}
        value={text}
        rows={2}
        onChange={fill}
      />
      {texts.length > 0 && (
        <Menu
          label={factsText.standardTexts(factsText.openPlaces[place])}
          trigger={
            <Button look="link" icon="down">
              {factsText.chooseStandard}
            </Button>
          }
          entries={texts.map((label) => ({ kind: 'item', id: label, label }))}
          onChoose={(chosen) => {
            fill(chosen)
            // The button may go away with the last empty place: the caret is never lost with it.
            box.current?.querySelector('textarea')?.focus()
          }}
        />
      )}
    </div>
  )
}

/** A field for each place of this kind of letter that only a person can fill; none in an ordinary answer letter. */
export function OpenPlaceFields() {
  const template = useLetterFrame((open) => open.template)
  return openPlacesOf(template).map((place) => <OpenPlaceField key={place} place={place} />)
}
