import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Signatory } from '../../../letter/model/letter'
import { endStep, useLetterFrame } from '../../app/letter-store'
import { placeId } from '../../app/go-to'
import { inOffice, useOfficeChoices } from '../../app/holders'
import { pageText } from '../../text/letter-page'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { ComboField } from '../../ui/combo-field'
import { Select } from '../../ui/select'
import { HolderProposal } from './holder-proposal'
import { changeSignatories } from './signature'

type Props = { readonly index: number; readonly shown: string }

const roles = [
  { id: 'signs', label: pageText.roles.signs },
  { id: 'on-behalf', label: pageText.roles['on-behalf'] },
] as const

type FormProps = {
  readonly signatory: Signatory
  readonly onChange: (part: Partial<Signatory>) => void
  readonly onRemove: () => void
}

function SignatoryForm({ signatory, onChange, onRemove }: FormProps) {
  const date = useLetterFrame((open) => open.structure.date)
  const offices = useOfficeChoices()
  return (
    <>
      <ComboField
        label={pageText.signatoryOffice}
        value={signatory.office}
        choices={offices}
        onChange={(office) => {
          onChange(inOffice(signatory, office, date))
        }}
      />
      <HolderProposal
        office={signatory.office}
        onUse={(name) => {
          onChange({ name })
        }}
      />
      <Select
        label={pageText.role}
        value={signatory.role}
        choices={roles}
        onChange={(role) => {
          onChange({ role })
        }}
      />
      <Button icon="bin" onPress={onRemove}>
        {words.remove}
      </Button>
    </>
  )
}

function changeOne(index: number, part: Partial<Signatory>): void {
  changeSignatories((old) => old.map((s, i) => (i === index ? { ...s, ...part } : s)), `signatory-${String(index)}`)
}

/** The office of one who signs: pressing it opens its office, its role, and the way to take it out. */
export function SignatoryPopover({ index, shown }: Props) {
  const signatory = useLetterFrame((open) => open.structure.signatories[index])
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  if (!signatory) return null
  return (
    <DialogTrigger
      onOpenChange={(isOpen) => {
        if (!isOpen) endStep()
      }}
    >
      <AriaButton
        id={placeId.field(`signatory-office-${String(index)}`)}
        className="paper-button"
        isDisabled={isReadOnly}
        aria-label={`${pageText.signatory}: ${shown}`}
      >
        {shown || <span className="paper-text__name">{pageText.signatoryOffice.toLowerCase()}</span>}
      </AriaButton>
      {/* The dialog has the name; a box around it with the same one would be read twice. */}
      <Popover className="popover" placement="bottom start" aria-labelledby="">
        <Dialog aria-label={pageText.signatory} className="small-form">
          {({ close }) => (
            <SignatoryForm
              signatory={signatory}
              onChange={(part) => {
                changeOne(index, part)
              }}
              onRemove={() => {
                close()
                changeSignatories((old) => old.filter((_, i) => i !== index), null)
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
