import { useState } from 'react'
import type { LibraryFailure } from '../../../electron/ipc/contract'
import type { LetterTemplate } from '../../../letter/model/letter-template'
import { nextEdition } from '../../../letter/template/own-template'
import { openDialog } from '../../app/view-store'
import { libraryFailureWords } from '../../text/library-failures'
import { editTemplateText } from '../../text/templates'
import { words } from '../../text/words'
import { Dialog } from '../../ui/dialog'
import { Problem } from '../../ui/problem'
import { SettingsForm } from './settings-form'
import { saveTemplate } from './template-actions'
import { faultsIn } from './template-faults'
import { TemplatePreview } from './template-preview'

const back = () => {
  openDialog({ kind: 'templates' })
}

/** Brings the first field that is at fault into sight, with the caret in it. */
function showFirstFault() {
  const field = document.querySelector<HTMLElement>('.settings [aria-invalid="true"]')
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}

/** A template of one's own as a form, with page 1 and the annex beside it. Saving makes the next edition. */
export function EditTemplateDialog({ template }: { readonly template: LetterTemplate }) {
  const [changed, setChanged] = useState(template)
  // What the preview shows: a measure that is being typed is not one yet.
  const [sound, setSound] = useState(template)
  const [failure, setFailure] = useState<LibraryFailure | null>(null)
  const faults = faultsIn(changed)
  const change = (next: LetterTemplate) => {
    setChanged(next)
    if (faultsIn(next).length === 0) setSound(next)
  }
  const save = async () => {
    if (faults.length > 0) {
      showFirstFault()
      return
    }
    const saved = await saveTemplate(nextEdition(template, changed))
    if (saved.ok) back()
    else setFailure(saved.failure)
  }
  const remark =
    faults.length > 0 ? editTemplateText.notYet(faults.length) : editTemplateText.nextEdition(template.edition + 1)
  return (
    <Dialog
      size="large"
      title={editTemplateText.title(template.name)}
      onClose={back}
      decision={{ label: words.save, run: () => void save() }}
      remark={remark}
    >
      {failure && <Problem {...libraryFailureWords(failure)} />}
      <div className="template-editor">
        <SettingsForm template={changed} faults={faults} onChange={change} />
        <TemplatePreview template={sound} />
      </div>
    </Dialog>
  )
}
