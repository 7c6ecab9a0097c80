import { useState } from 'react'
import type { LibraryContents } from '../../../electron/ipc/contract'
import { renameTemplate } from '../../../letter/template/own-template'
import { beginLetter } from '../../app/file-actions'
import { closeDialog, openDialog } from '../../app/view-store'
import { kindText } from '../../text/dialogs'
import { libraryText, originText } from '../../text/templates'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { duplicate, handOn, remove, saveTemplate } from './template-actions'

type Entry = LibraryContents['templates'][number]
type Act = (work: ReturnType<typeof saveTemplate>) => void
type Props = { readonly entry: Entry; readonly onAct: Act }

function Facts({ entry: { template, origin } }: { readonly entry: Entry }) {
  const isVerified = template.provenance.verified && template.ministry.provenance.verified
  const facts = [
    [libraryText.edition, String(template.edition)],
    [libraryText.ministry, template.ministry.name],
    [libraryText.kind, kindText[template.kind]],
    [libraryText.origin, originText[origin]],
    [libraryText.source, template.provenance.source],
  ] as const
  return (
    <>
      <dl className="facts-list">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={isVerified ? 'quiet' : 'warning'}>{isVerified ? libraryText.verified : libraryText.unverified}</p>
    </>
  )
}

type ConfirmProps = { readonly name: string; readonly onKeep: () => void; readonly onRemove: () => void }

function ConfirmRemoval({ name, onKeep, onRemove }: ConfirmProps) {
  return (
    <div className="problem" role="alert">
      <p>{libraryText.confirmRemove(name)}</p>
      <div className="button-row">
        <Button look="outlined" onPress={onKeep}>
          {words.cancel}
        </Button>
        <Button look="danger" onPress={onRemove}>
          {libraryText.remove}
        </Button>
      </div>
    </div>
  )
}

/** What only one's own templates can have done to them. */
function OwnActions({ entry: { template }, onAct }: Props) {
  const [name, setName] = useState(template.name)
  const [asks, setAsks] = useState(false)
  return (
    <>
      <div className="button-row">
        <Field label={libraryText.name} value={name} onChange={setName} />
        <Button
          look="outlined"
          isDisabled={name.trim() === '' || name === template.name}
          onPress={() => {
            onAct(saveTemplate(renameTemplate(template, name.trim())))
          }}
        >
          {libraryText.rename}
        </Button>
      </div>
      <div className="button-row">
        <Button
          look="outlined"
          onPress={() => {
            openDialog({ kind: 'edit-template', template })
          }}
        >
          {libraryText.edit}
        </Button>
        <Button
          icon="bin"
          onPress={() => {
            setAsks(true)
          }}
        >
          {libraryText.remove}
        </Button>
      </div>
      {asks && (
        <ConfirmRemoval
          name={template.name}
          onKeep={() => {
            setAsks(false)
          }}
          onRemove={() => {
            onAct(remove(template))
          }}
        />
      )}
    </>
  )
}

/** One template: what is known of it and what can be done with it. */
export function TemplateDetails({ entry, onAct }: Props) {
  const { template, origin } = entry
  return (
    <section className="template-details" aria-label={template.name}>
      <h3>{template.name}</h3>
      <Facts entry={entry} />
      <div className="button-row">
        <Button
          look="primary"
          onPress={() => {
            closeDialog()
            void beginLetter(template)
          }}
        >
          {libraryText.begin}
        </Button>
        <Button
          look="outlined"
          onPress={() => {
            onAct(duplicate(template))
          }}
        >
          {libraryText.duplicate}
        </Button>
        <Button
          look="outlined"
          onPress={() => {
            onAct(handOn(template))
          }}
        >
          {libraryText.export}
        </Button>
      </div>
      {origin === 'own' ? (
        <OwnActions key={template.id} entry={entry} onAct={onAct} />
      ) : (
        <p className="quiet">{libraryText.notOwn}</p>
      )}
    </section>
  )
}
