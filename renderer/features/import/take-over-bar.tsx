import { useMemo, useState, type ReactNode } from 'react'
import type { LetterKind, LetterTemplate } from '../../../letter/model/letter-template'
import type { Office, QuestionId } from '../../../letter/model/question-set'
import { letterName } from '../../app/letter-name'
import { useLetterStore, type OpenLetter } from '../../app/letter-store'
import { useTemplates } from '../../app/templates'
import { kindText } from '../../text/dialogs'
import { confirmText, takeOverText } from '../../text/import'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Select } from '../../ui/select'
import { proposedSignatories, silentOffices, templateFor, templatesOfKind, type OfficeRole } from './choose-template'
import { useUnderstanding } from './confirm-store'
import { takeOverIntoNew, takeOverIntoOpen } from './take-over-now'
import type { Understanding } from './understanding'

const NEW = 'new'
const OPEN = 'open'

/** The letter into which the questions go. */
export type Place = typeof NEW | typeof OPEN

const roleChoices = [
  { id: 'signs', label: takeOverText.signs },
  { id: 'on-behalf', label: takeOverText.onBehalf },
  { id: 'silent', label: takeOverText.silent },
] as const

const kindChoices = (Object.keys(kindText) as LetterKind[]).map((id) => ({ id, label: kindText[id] }))

/** A ministry has one template that ships of each kind; a template of one's own is known by its name. */
const labelOf = ({ id, name, ministry }: LetterTemplate) => (id.startsWith('eigen-') ? name : ministry.name)

type BarProps = {
  readonly onCancel: () => void
  readonly onTakeOver: (() => void) | null
  readonly remark: string
  readonly children: ReactNode
}

function Bar({ onCancel, onTakeOver, remark, children }: BarProps) {
  return (
    <div className="take-over" role="group" aria-label={takeOverText.title}>
      <div className="take-over__fields">{children}</div>
      <p className="take-over__remark" role="status">
        {remark}
      </p>
      <div className="take-over__act">
        <Button look="outlined" onPress={onCancel}>
          {words.cancel}
        </Button>
        <Button look="primary" isDisabled={onTakeOver === null} onPress={() => onTakeOver?.()}>
          {confirmText.takeOver}
        </Button>
      </div>
    </div>
  )
}

/** Without questions there may still be facts, as from a delay notice. */
const hasFacts = ({ facts }: Understanding) =>
  facts.members.length > 0 || facts.subject !== '' || facts.caseNumber !== null

/** Whether there is anything to take over; a letter that has questions never loses them to a document that has none. */
const canTakeOver = (understanding: Understanding, letterHasQuestions: boolean) =>
  understanding.questions.length > 0 || (!letterHasQuestions && hasFacts(understanding))

function remarkFor(understanding: Understanding, can: boolean, silent: string): string {
  if (!can) return takeOverText.noQuestions
  return understanding.questions.length === 0 ? takeOverText.onlyFacts : silent
}

const silentRemark = (offices: readonly Office[]) => (offices.length > 0 ? takeOverText.silentOffices(offices) : '')

type CancelProps = { readonly onCancel: () => void }

function NewLetterBar({ onCancel, children }: CancelProps & { readonly children?: ReactNode }) {
  const understanding = useUnderstanding()
  const asked = understanding.facts.addressedTo
  const all = useTemplates(({ list }) => list)
  const [kind, setKind] = useState<LetterKind>('antwoordbrief')
  const templates = useMemo(() => templatesOfKind(all, kind), [all, kind])
  const [chosen, setChosen] = useState<string | null>(null)
  const [roles, setRoles] = useState<ReadonlyMap<Office, OfficeRole>>(new Map())
  const template = templates.find(({ id }) => id === chosen) ?? templateFor(templates, asked)
  if (!template) return <Bar onCancel={onCancel} onTakeOver={null} remark={takeOverText.noTemplates} children={null} />
  const signatories = proposedSignatories(template, asked, roles)
  const can = canTakeOver(understanding, false)
  const remark = remarkFor(understanding, can, silentRemark(silentOffices(asked, signatories)))
  return (
    <Bar
      onCancel={onCancel}
      remark={remark}
      onTakeOver={can ? () => void takeOverIntoNew(understanding, template, signatories) : null}
    >
      {children}
      <Select label={takeOverText.kind} value={kind} choices={kindChoices} onChange={setKind} />
      <Select
        label={takeOverText.template}
        value={template.id}
        choices={templates.map((one) => ({ id: one.id, label: labelOf(one) }))}
        onChange={setChosen}
      />
      {asked
        .filter((office) => office !== '')
        .map((office) => (
          <Select
            key={office}
            label={office}
            value={roles.get(office) ?? 'signs'}
            choices={roleChoices}
            onChange={(role) => {
              setRoles(new Map([...roles, [office, role]]))
            }}
          />
        ))}
    </Bar>
  )
}

type OpenProps = CancelProps & {
  readonly open: OpenLetter
  readonly letGo: ReadonlySet<QuestionId>
  readonly children?: ReactNode
}

function OpenLetterBar({ open, letGo, onCancel, children }: OpenProps) {
  const understanding = useUnderstanding()
  const can = canTakeOver(understanding, open.structure.questionSet.questions.length > 0)
  const silent = silentRemark(silentOffices(understanding.facts.addressedTo, open.structure.signatories))
  return (
    <Bar
      onCancel={onCancel}
      remark={remarkFor(understanding, can, silent)}
      onTakeOver={
        can
          ? () => {
              takeOverIntoOpen(understanding, letGo)
            }
          : null
      }
    >
      {children}
    </Bar>
  )
}

type Props = CancelProps & {
  readonly place: Place
  readonly onPlace: (place: Place) => void
  readonly letGo: ReadonlySet<QuestionId>
}

/** Into which letter the questions go, who answers, and the one button that does it. */
export function TakeOverBar({ place, onPlace, letGo, onCancel }: Props) {
  const open = useLetterStore((store) => store.open)
  if (!open) return <NewLetterBar onCancel={onCancel} />
  const where =
    open.readOnly === null ? (
      <Select
        label={takeOverText.place}
        value={place}
        choices={[
          { id: OPEN, label: letterName(open) },
          { id: NEW, label: words.newLetter },
        ]}
        onChange={onPlace}
      />
    ) : (
      <p className="take-over__remark">{takeOverText.readOnly}</p>
    )
  if (place === NEW || open.readOnly) return <NewLetterBar onCancel={onCancel}>{where}</NewLetterBar>
  return (
    <OpenLetterBar open={open} letGo={letGo} onCancel={onCancel}>
      {where}
    </OpenLetterBar>
  )
}
