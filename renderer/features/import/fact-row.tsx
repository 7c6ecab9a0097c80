import { memo, useEffect, useRef, type ComponentType, type KeyboardEvent } from 'react'
import { longDate } from '../../../letter/model/dates'
import type { Member, Office } from '../../../letter/model/question-set'
import { factsText } from '../../text/facts'
import { confirmText } from '../../text/import'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Field } from '../../ui/field'
import { edit, startEditing, stopEditing } from './confirm-store'
import { Row, RowDoubt } from './row'
import { fieldKey, type FactName, type Facts } from './understanding'

/** Changes what is known of the set; changes with the same key are one step. */
export type ChangeFacts = (facts: Partial<Facts>, key: string) => void

/** The fields of another feature, which the window lends to this one. */
export type FactFields = {
  readonly Members: ComponentType<{ readonly members: readonly Member[]; readonly onChange: ChangeFacts }>
  readonly Offices: ComponentType<{ readonly offices: readonly Office[]; readonly onChange: ChangeFacts }>
}

const labels: Readonly<Record<FactName, string>> = {
  members: factsText.members,
  addressedTo: factsText.addressedTo,
  subject: factsText.subject,
  sentOn: factsText.sentOn,
  caseNumber: factsText.caseNumber,
}

function shown(name: FactName, facts: Facts): readonly string[] {
  switch (name) {
    case 'members':
      return facts.members.map((member) => (member.party === '' ? member.name : `${member.name} (${member.party})`))
    case 'addressedTo':
      return facts.addressedTo
    case 'subject':
      return facts.subject === '' ? [] : [facts.subject]
    case 'sentOn':
      return facts.sentOn === null ? [] : [longDate(facts.sentOn)]
    case 'caseNumber':
      return facts.caseNumber === null ? [] : [facts.caseNumber]
  }
}

const change: ChangeFacts = (facts, key) => {
  edit({ kind: 'change-facts', facts }, key)
}

type EditorProps = { readonly name: FactName; readonly facts: Facts; readonly fields: FactFields }

function FactField({ name, facts, fields: { Members, Offices } }: EditorProps) {
  switch (name) {
    case 'members':
      return <Members members={facts.members} onChange={change} />
    case 'addressedTo':
      return <Offices offices={facts.addressedTo} onChange={change} />
    case 'subject':
      return (
        <Field
          label={factsText.subject}
          help={factsText.subjectHelp}
          rows={3}
          value={facts.subject}
          onChange={(subject) => {
            change({ subject }, 'subject')
          }}
        />
      )
    case 'sentOn':
      return (
        <DateField
          label={factsText.sentOn}
          value={facts.sentOn}
          onChange={(sentOn) => {
            change({ sentOn }, 'sentOn')
          }}
        />
      )
    case 'caseNumber':
      return (
        <Field
          label={factsText.caseNumber}
          help={factsText.caseNumberHelp}
          value={facts.caseNumber ?? ''}
          onSubmit={stopEditing}
          onChange={(text) => {
            change({ caseNumber: text.trim() === '' ? null : text }, 'caseNumber')
          }}
        />
      )
  }
}

const focusable = 'input, textarea, [role="spinbutton"]'

function FactEditor(props: EditorProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>(focusable)?.focus(), [])
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    stopEditing()
  }
  return (
    <div className="row__editor" ref={box} onKeyDown={leave}>
      <FactField {...props} />
      <div className="row__tools">
        <Button look="outlined" onPress={stopEditing}>
          {confirmText.done}
        </Button>
      </div>
    </div>
  )
}

type Props = EditorProps & { readonly isCurrent: boolean; readonly isEditing: boolean; readonly doubts: string }

/** What is known of the set: who asks, of whom, about what, when, under which number. */
export const FactRow = memo(function FactRow({ name, facts, fields, isCurrent, isEditing, doubts }: Props) {
  const lines = shown(name, facts)
  return (
    <Row
      item={fieldKey(name)}
      label={`${labels[name]}: ${lines.join(', ') || confirmText.empty}`}
      isCurrent={isCurrent}
      isUncertain={doubts !== ''}
    >
      <div className="row__body">
        {isEditing ? (
          <FactEditor name={name} facts={facts} fields={fields} />
        ) : (
          <div className="fact">
            <span className="fact__name">{labels[name]}</span>
            <span className="row__text">
              {lines.length === 0 ? <span className="quiet">{confirmText.empty}</span> : lines.join('\n')}
            </span>
            {isCurrent && (
              <Button
                look="link"
                onPress={() => {
                  startEditing(fieldKey(name))
                }}
              >
                {confirmText.change}
              </Button>
            )}
          </div>
        )}
        {doubts !== '' && <RowDoubt of={fieldKey(name)} doubts={doubts} />}
      </div>
    </Row>
  )
})
