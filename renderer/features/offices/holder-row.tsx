import type { Holder } from '../../../letter/offices/office-record'
import { officesText } from '../../text/offices'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Field } from '../../ui/field'

type Props = {
  readonly holder: Holder
  readonly onName: (name: string) => void
  readonly onTerm: (term: Pick<Holder, 'from' | 'until'>) => void
  readonly onRemove: () => void
}

/** One who holds or held the office, from which day until which. */
export function HolderRow({ holder, onName, onTerm, onRemove }: Props) {
  const { name, from, until, provenance } = holder
  return (
    <li className="holder-row">
      <Field
        label={officesText.name}
        value={name}
        onChange={onName}
        {...(provenance.verified ? {} : { help: officesText.unverified(provenance.source) })}
      />
      <DateField
        label={officesText.from}
        value={from}
        onChange={(day) => {
          onTerm({ from: day, until })
        }}
      />
      <DateField
        label={officesText.until}
        value={until}
        onChange={(day) => {
          onTerm({ from, until: day })
        }}
      />
      <Button look="icon" icon="bin" aria-label={officesText.removeHolder(name)} onPress={onRemove} />
    </li>
  )
}
