import type { Member } from '../../../letter/model/question-set'
import { factsText } from '../../text/facts'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import type { ChangeCase } from './case-facts-form'

type Props = { readonly members: readonly Member[]; readonly onChange: ChangeCase }

const nobody: Member = { name: '', party: '' }

/** The members of parliament who ask, in order. There is always a row to type in. */
export function MembersFields({ members, onChange }: Props) {
  const rows = members.length > 0 ? members : [nobody]
  const put = (next: readonly Member[], key: string) => {
    const isUnknown = next.every((member) => member.name === '' && member.party === '')
    onChange({ members: isUnknown && next.length === 1 ? [] : next }, key)
  }
  const change = (at: number, part: Partial<Member>) => {
    put(
      rows.map((member, index) => (index === at ? { ...member, ...part } : member)),
      `member-${String(at)}`,
    )
  }
  return (
    <fieldset className="facts__group">
      <legend className="field__label">{factsText.members}</legend>
      {rows.map((member, index) => (
        <div key={index} className="facts__row">
          <Field
            label={factsText.member(index + 1)}
            hideLabel
            placeholder={factsText.name}
            value={member.name}
            onChange={(name) => {
              change(index, { name })
            }}
          />
          <Field
            label={factsText.party(index + 1)}
            hideLabel
            placeholder={factsText.partyName}
            value={member.party}
            onChange={(party) => {
              change(index, { party })
            }}
          />
          {rows.length > 1 && (
            <Button
              look="icon"
              icon="close"
              aria-label={factsText.removeMember(member.name)}
              onPress={() => {
                put(
                  rows.filter((_, at) => at !== index),
                  'members',
                )
              }}
            />
          )}
        </div>
      ))}
      <Button
        look="link"
        onPress={() => {
          put([...rows, nobody], 'members')
        }}
      >
        {factsText.addMember}
      </Button>
    </fieldset>
  )
}
