import { useEffect, useState } from 'react'
import type { LibraryFailure } from '../../../electron/ipc/contract'
import { templateFromLetter, type TemplateItem } from '../../../letter/template/own-template'
import { needLibrary } from '../../app/library'
import { settledLetter } from '../../app/letter-store'
import { closeDialog } from '../../app/view-store'
import { libraryFailureWords } from '../../text/library-failures'
import { saveAsTemplateText, templateItemText } from '../../text/templates'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { Problem } from '../../ui/problem'
import { saveTemplate, takenIds } from './template-actions'

type ListProps = { readonly title: string; readonly items: readonly TemplateItem[] }

function Items({ title, items }: ListProps) {
  return (
    <section aria-label={title} tabIndex={0}>
      <h3>{title}</h3>
      <ul className="reuse-list">
        {items.map(({ field, text }, index) => (
          <li key={index} className="reuse-item">
            <strong>{templateItemText[field]}</strong>
            <span className="reuse-item__text">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Makes a template of the open letter; what is kept and what is emptied is shown first. */
export function SaveAsTemplateDialog() {
  const [source] = useState(settledLetter)
  const [name, setName] = useState(source?.template.name ?? '')
  const [failure, setFailure] = useState<LibraryFailure | null>(null)
  useEffect(() => void needLibrary(), [])
  if (!source) return null
  const { template, kept, emptied } = templateFromLetter(source, name.trim(), takenIds())
  const save = async () => {
    const saved = await saveTemplate(template)
    if (saved.ok) closeDialog()
    else setFailure(saved.failure)
  }
  return (
    <Dialog
      wide
      title={saveAsTemplateText.title}
      onClose={closeDialog}
      decision={{ label: saveAsTemplateText.save, run: () => void save(), isDisabled: name.trim() === '' }}
    >
      {failure && <Problem {...libraryFailureWords(failure)} />}
      <Field label={saveAsTemplateText.name} value={name} onChange={setName} autoFocus onSubmit={() => void save()} />
      <div className="two-lists">
        <Items title={saveAsTemplateText.kept} items={kept} />
        <Items title={saveAsTemplateText.emptied} items={emptied} />
      </div>
    </Dialog>
  )
}
