import { useState } from 'react'
import { removeHolder, renameHolder, reshuffle, setTerm } from '../../../letter/offices/edit-offices'
import type { OfficeRecord } from '../../../letter/offices/office-record'
import { today } from '../../app/today'
import { officesText } from '../../text/offices'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Field } from '../../ui/field'
import { HolderRow } from './holder-row'

type Change = (edit: (offices: readonly OfficeRecord[]) => readonly OfficeRecord[]) => void
type Props = { readonly record: OfficeRecord; readonly onChange: Change }

/** Who filled it in saw how the name prints. */
const own = { source: officesText.ownSource, verified: true }

function Successor({ record: { office }, onChange }: Props) {
  const [name, setName] = useState('')
  const [from, setFrom] = useState<string | null>(today)
  const isReady = name.trim() !== '' && from !== null
  const add = () => {
    if (!isReady) return
    onChange((offices) => reshuffle(offices, from, [{ office, name: name.trim() }], own))
    setName('')
  }
  return (
    <fieldset className="successor">
      <legend>{officesText.successor}</legend>
      <p className="quiet">{officesText.successorHelp}</p>
      <div className="holder-row">
        <Field label={officesText.successorName} value={name} onChange={setName} onSubmit={add} />
        <DateField label={officesText.successorFrom} value={from} onChange={setFrom} />
        <Button look="outlined" isDisabled={!isReady} onPress={add}>
          {officesText.addSuccessor}
        </Button>
      </div>
    </fieldset>
  )
}

/** One office with all who held it. */
export function OfficePane({ record, onChange }: Props) {
  const { office, holders } = record
  return (
    <section className="office-pane" aria-label={officesText.holders(office)}>
      <h3>{office}</h3>
      {holders.length === 0 && <p className="quiet">{officesText.noHolders}</p>}
      <ul className="reuse-list">
        {holders.map((holder, index) => (
          <HolderRow
            key={index}
            holder={holder}
            onName={(name) => {
              onChange((offices) => renameHolder(offices, office, index, name, own))
            }}
            onTerm={(term) => {
              onChange((offices) => setTerm(offices, office, index, term))
            }}
            onRemove={() => {
              onChange((offices) => removeHolder(offices, office, index))
            }}
          />
        ))}
      </ul>
      <Successor key={office} record={record} onChange={onChange} />
    </section>
  )
}
