import type { Office } from '../../../letter/model/question-set'
import { useOffices } from '../../app/templates'
import { factsText } from '../../text/facts'
import { Button } from '../../ui/button'
import { ComboField } from '../../ui/combo-field'
import type { ChangeCase } from './case-facts-form'

type Props = { readonly offices: readonly Office[]; readonly onChange: ChangeCase }

/** The offices that are asked, in order. There is always a row to type in. */
export function OfficesFields({ offices, onChange }: Props) {
  const choices = useOffices()
  const rows = offices.length > 0 ? offices : ['']
  const put = (next: readonly Office[], key: string) => {
    onChange({ addressedTo: next.length === 1 && next[0] === '' ? [] : next }, key)
  }
  return (
    <fieldset className="facts__group">
      <legend className="field__label">{factsText.addressedTo}</legend>
      {rows.map((office, index) => (
        <div key={index} className="facts__row">
          <ComboField
            label={factsText.office(index + 1)}
            isSearched
            hideLabel
            value={office}
            choices={choices}
            onChange={(text) => {
              put(
                rows.map((old, at) => (at === index ? text : old)),
                `office-${String(index)}`,
              )
            }}
          />
          {rows.length > 1 && (
            <Button
              look="icon"
              icon="close"
              aria-label={factsText.removeOffice(office)}
              onPress={() => {
                put(
                  rows.filter((_, at) => at !== index),
                  'offices',
                )
              }}
            />
          )}
        </div>
      ))}
      <Button
        look="link"
        onPress={() => {
          put([...rows, ''], 'offices')
        }}
      >
        {factsText.addOffice}
      </Button>
    </fieldset>
  )
}
