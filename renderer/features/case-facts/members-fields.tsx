import type { Member } from '../../../letter/model/question-set'
import { factsText } from '../../text/facts'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import type { ChangeCase } from './case-facts-form'

type Props = { readonly members: readonly Member[]; readonly onChange: ChangeCase }

const nobody: Member = { name: '', party: '' }

type RowProps = {
  readonly member: Member
  readonly place: number
  readonly onChange: (part: Partial<Member>) => void
  readonly onRemove: (() => void) | null
}

function MemberRow({ member, place, onChange, onRemove }: RowProps) {
  return (
    <div className="facts__row">
      <Field
        label={factsText.member(place)}
        isSearched
        hideLabel
        placeholder={factsText.name}
        value={member.name}
        onChange={(name) => {
          onChange({ name })
        }}
      />
      <Field
        label={factsText.party(place)}
        isSearched
        hideLabel
        placeholder={factsText.partyName}
        value={member.party}
        onChange={(party) => {
          onChange({ party })
        }}
      />
      {onRemove && (
        <Button look="icon" icon="close" aria-label={factsText.removeMember(member.name)} onPress={onRemove} />
      )}
    </div>
  )
}

/** The members of parliament who ask, in order. There is always a row to type in. */
export function MembersFields({ members, onChange }: Props) {
  const rows = members.length > 0 ? members : [nobody]
  const put = (next: readonly Member[], key: string) => {
    const isUnknown = next.every((member) => member.name === '' && member.party === '')
    onChange({ members: isUnknown && next.length === 1 ? [] : next }, key)
  }
  const change = (at: number) => (part: Partial<Member>) => {
    const next = rows.map((member, index) => (index === at ? { ...member, ...part } : member))
    put(next, `member-${String(at)}`)
  }
  const remove = (at: number) => () => {
    put(
      rows.filter((_, index) => index !== at),
      'members',
    )
  }
  return (
    <fieldset className="facts__group">
      <legend className="field__label">{factsText.members}</legend>
      {rows.map((member, at) => (
        <MemberRow
          key={at}
          member={member}
          place={at + 1}
          onChange={change(at)}
          onRemove={rows.length > 1 ? remove(at) : null}
        />
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
