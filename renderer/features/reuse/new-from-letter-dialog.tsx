import { useState } from 'react'
import { keepable, planReuse, type KeepableField, type ReuseItem } from '../../../letter/reuse/reuse-plan'
import { beginFromLetter } from '../../app/file-actions'
import { settledLetter } from '../../app/letter-store'
import { closeDialog } from '../../app/view-store'
import { newFromText, reuseFieldText } from '../../text/reuse'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'

const asKeepable = (field: ReuseItem['field']): KeepableField | null =>
  keepable.find((known) => known === field) ?? null

type ItemProps = { readonly item: ReuseItem; readonly keeps: boolean; readonly onKeep: (keeps: boolean) => void }

/** One part that may stay. The template always does: for another house a letter is begun from that one. */
function KeptItem({ item: { field, text }, keeps, onKeep }: ItemProps) {
  const label = reuseFieldText[field]
  return (
    <li className="reuse-item">
      {field === 'template' ? (
        <strong>{label}</strong>
      ) : (
        <Checkbox label={label} isSelected={keeps} onChange={onKeep} />
      )}
      <span className="reuse-item__text">{text}</span>
    </li>
  )
}

type ListsProps = {
  readonly kept: readonly ReuseItem[]
  readonly cleared: readonly ReuseItem[]
  readonly without: readonly KeepableField[]
  readonly onChange: (without: readonly KeepableField[]) => void
}

function Lists({ kept, cleared, without, onChange }: ListsProps) {
  return (
    <div className="two-lists">
      <section aria-labelledby="blijft-staan" tabIndex={0}>
        <h3 id="blijft-staan">{newFromText.kept}</h3>
        <p className="quiet">{newFromText.keptHelp}</p>
        <ul className="reuse-list">
          {kept.map((item) => {
            const field = asKeepable(item.field)
            return (
              <KeptItem
                key={item.field}
                item={item}
                keeps={field !== null && !without.includes(field)}
                onKeep={(keeps) => {
                  if (field) onChange(keeps ? without.filter((f) => f !== field) : [...without, field])
                }}
              />
            )
          })}
        </ul>
      </section>
      <section aria-labelledby="wordt-leeg" tabIndex={0}>
        <h3 id="wordt-leeg">{newFromText.cleared}</h3>
        {cleared.length === 0 && <p>{newFromText.nothingCleared}</p>}
        <ul className="reuse-list">
          {cleared.map(({ field, text }) => (
            <li key={field} className="reuse-item">
              <strong>{reuseFieldText[field]}</strong>
              <span className="reuse-item__text">{text}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** What a new letter takes over from the open one, and what it leaves behind, before it is begun. */
export function NewFromLetterDialog() {
  const [source] = useState(settledLetter)
  const [without, setWithout] = useState<readonly KeepableField[]>([])
  if (!source) return null
  const { kept, cleared } = planReuse(source.letter, source.template)
  return (
    <Dialog
      wide
      title={newFromText.title}
      onClose={closeDialog}
      decision={{
        label: newFromText.begin,
        run: () => {
          closeDialog()
          void beginFromLetter(source, without)
        },
        autoFocus: true,
      }}
    >
      <p>{newFromText.lead}</p>
      <Lists kept={kept} cleared={cleared} without={without} onChange={setWithout} />
      <p className="quiet">{newFromText.after}</p>
    </Dialog>
  )
}
