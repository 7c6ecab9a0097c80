import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { LetterKind, LetterTemplate } from '../../../letter/model/letter-template'
import { beginLetter } from '../../app/file-actions'
import { useTemplates } from '../../app/templates'
import { closeDialog } from '../../app/view-store'
import { kindText, templateText } from '../../text/dialogs'
import { Dialog } from '../../ui/dialog'
import { Select } from '../../ui/select'

const allKinds = Object.keys(kindText) as LetterKind[]

const isVerified = ({ provenance, ministry }: LetterTemplate) => provenance.verified && ministry.provenance.verified

function remark(template: LetterTemplate): string {
  if (template.ministry.until) return templateText.former(template.ministry.until)
  return isVerified(template) ? '' : templateText.unverified
}

/** Ministries of today by name, then those that ended. */
const byMinistry = (a: LetterTemplate, b: LetterTemplate): number =>
  Number(a.ministry.until !== undefined) - Number(b.ministry.until !== undefined) ||
  a.ministry.name.localeCompare(b.ministry.name, 'nl')

type ListProps = {
  readonly templates: readonly LetterTemplate[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

function MinistryList({ templates, chosen, onChoose }: ListProps) {
  return (
    <ListBox
      aria-label={templateText.ministry}
      className="list-box list-box--framed"
      items={templates}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      autoFocus
      onSelectionChange={(keys) => {
        if (keys !== 'all') onChoose(String([...keys][0] ?? ''))
      }}
    >
      {(template) => (
        <ListBoxItem
          id={template.id}
          textValue={template.ministry.name}
          className="list-box__item list-box__item--wide"
        >
          <span className="list-box__name">{template.ministry.name}</span>
          <span className="quiet">{remark(template)}</span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

/** Which letter of which ministry is begun. */
export function TemplateDialog() {
  const templates = useTemplates((state) => state.list)
  const kinds = allKinds.filter((kind) => templates.some((template) => template.kind === kind))
  const [kind, setKind] = useState<LetterKind>(kinds[0] ?? 'antwoordbrief')
  const shown = templates.filter((template) => template.kind === kind).sort(byMinistry)
  const [ministry, setMinistry] = useState('')
  const template = shown.find((one) => one.ministry.id === ministry) ?? shown[0]
  const begin = () => {
    closeDialog()
    if (template) void beginLetter(template)
  }
  return (
    <Dialog
      title={templateText.title}
      onClose={closeDialog}
      wide
      decision={{ label: templateText.begin, run: begin, isDisabled: !template }}
    >
      {template ? (
        <>
          <Select
            label={templateText.kind}
            value={kind}
            choices={kinds.map((id) => ({ id, label: kindText[id] }))}
            onChange={setKind}
          />
          <MinistryList
            templates={shown}
            chosen={template.id}
            onChoose={(id) => {
              setMinistry(shown.find((one) => one.id === id)?.ministry.id ?? '')
            }}
          />
        </>
      ) : (
        <p>{templateText.none}</p>
      )}
    </Dialog>
  )
}
