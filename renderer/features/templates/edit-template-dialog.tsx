import { useState } from 'react'
import type { LibraryFailure } from '../../../electron/ipc/contract'
import type { LetterTemplate } from '../../../letter/model/letter-template'
import { nextEdition } from '../../../letter/template/own-template'
import { openDialog } from '../../app/view-store'
import { libraryFailureWords } from '../../text/library-failures'
import { editTemplateText } from '../../text/templates'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Problem } from '../../ui/problem'
import { SettingsForm } from './settings-form'
import { saveTemplate } from './template-actions'
import { TemplatePreview } from './template-preview'

const back = () => {
  openDialog({ kind: 'templates' })
}

/** A template of one's own as a form, with page 1 and the annex beside it. Saving makes the next edition. */
export function EditTemplateDialog({ template }: { readonly template: LetterTemplate }) {
  const [changed, setChanged] = useState(template)
  const [failure, setFailure] = useState<LibraryFailure | null>(null)
  const save = async () => {
    const saved = await saveTemplate(nextEdition(template, changed))
    if (saved.ok) back()
    else setFailure(saved.failure)
  }
  return (
    <Dialog
      size="large"
      title={editTemplateText.title(template.name)}
      onClose={back}
      actions={
        <>
          <span className="dialog__remark">{editTemplateText.nextEdition(template.edition + 1)}</span>
          <Button look="outlined" onPress={back}>
            {words.cancel}
          </Button>
          <Button look="primary" onPress={() => void save()}>
            {words.save}
          </Button>
        </>
      }
    >
      {failure && <Problem {...libraryFailureWords(failure)} />}
      <div className="template-editor">
        <SettingsForm template={changed} onChange={setChanged} />
        <TemplatePreview template={changed} />
      </div>
    </Dialog>
  )
}
