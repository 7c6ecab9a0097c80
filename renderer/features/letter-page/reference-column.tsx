import { useMemo } from 'react'
import { setContact, setEnclosures, setOwnReference } from '../../../letter/model/edit-letter'
import { fillPattern, hasOnlyEmptyPlaces, placesIn, type PlaceValues } from '../../../letter/model/fill-pattern'
import type { ColumnBlock } from '../../../letter/model/house-style'
import type { Letter } from '../../../letter/model/letter'
import { placeValues } from '../../../letter/model/place-values'
import { placeId } from '../../app/go-to'
import { editLetter } from '../../app/edit-letter'
import { endStep, useLetterFrame } from '../../app/letter-store'
import { editText } from '../../text/edits'
import { pageText } from '../../text/letter-page'
import { PaperText } from '../../ui/paper-text'
import { markOpenPlaces } from './mark-open-places'
import { placed, typeSize } from './page-styles'

type Editable = {
  readonly place: string
  readonly key: 'ownReference' | 'contact' | 'enclosures'
  readonly set: (letter: Letter, lines: readonly string[]) => Letter
  readonly edit: string
  /** A letter can do without it: then it is offered more quietly. */
  readonly mayBeEmpty: boolean
}

const editables: readonly Editable[] = [
  {
    place: 'onze referentie',
    key: 'ownReference',
    set: setOwnReference,
    edit: editText.ownReference,
    mayBeEmpty: false,
  },
  { place: 'contact', key: 'contact', set: setContact, edit: editText.contact, mayBeEmpty: true },
  { place: 'bijlagen', key: 'enclosures', set: setEnclosures, edit: editText.facts, mayBeEmpty: true },
]

/** The part of the letter that a line of the column holds alone, if it does. */
const editableOf = (line: string): Editable | undefined =>
  editables.find(
    ({ place }) => line.trim() === `{{${place}}}` || (placesIn(line).length === 1 && line.trim() === `{{ ${place} }}`),
  )

function ColumnField({ editable }: { readonly editable: Editable }) {
  const lines = useLetterFrame((open) => open.structure[editable.key])
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  const name = pageText[editable.key]
  return (
    <PaperText
      id={placeId.field(editable.key)}
      label={name}
      value={lines.join('\n')}
      multiline
      isReadOnly={isReadOnly}
      className={editable.mayBeEmpty ? 'paper-text--optional' : ''}
      emptyName={name.toLowerCase()}
      onChange={(text) => {
        editLetter(editable.edit, (letter) => editable.set(letter, text.split('\n')), editable.key)
      }}
      onLeave={endStep}
    />
  )
}

function Block({ block, values }: { readonly block: ColumnBlock; readonly values: PlaceValues }) {
  const isEditable = block.lines.some((line) => editableOf(line) !== undefined)
  const isEmpty = block.optional && block.lines.every((line) => hasOnlyEmptyPlaces(line, values))
  if (isEmpty && !isEditable) return null
  return (
    <div
      className={`column-block ${block.italic ? 'column-block--italic' : ''} ${isEmpty ? 'column-block--quiet' : ''}`}
    >
      {block.heading && (
        <p className={block.headingBold ? 'column-block__heading' : ''}>{fillPattern(block.heading, values)}</p>
      )}
      {block.lines.map((line, index) => {
        const editable = editableOf(line)
        if (editable) return <ColumnField key={index} editable={editable} />
        return <p key={index}>{markOpenPlaces(fillPattern(line, values))}</p>
      })}
    </div>
  )
}

/** The column at the right of page 1: the ministry, the reference and the clause, at its measure. */
export function ReferenceColumn() {
  const structure = useLetterFrame((open) => open.structure)
  const template = useLetterFrame((open) => open.template)
  const values = useMemo(() => placeValues(structure, template), [structure, template])
  const { layout, style } = template
  return (
    <div className="reference-column" style={{ ...placed(layout.column), ...typeSize(layout.columnText) }}>
      {style.column.map((block, index) => (
        <Block key={index} block={block} values={values} />
      ))}
    </div>
  )
}
