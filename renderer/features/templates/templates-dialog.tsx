import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { LibraryContents, LibraryFailure } from '../../../electron/ipc/contract'
import { LibraryProblems } from '../../app/library-problems'
import { readLibrary, useLibrary } from '../../app/library'
import { closeDialog } from '../../app/view-store'
import { libraryFailureWords } from '../../text/library-failures'
import { libraryText, originText, sharedEditionWords } from '../../text/templates'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { Problem } from '../../ui/problem'
import { chooseShared, forgetShared, takeIn, type saveTemplate } from './template-actions'
import { TemplateDetails } from './template-details'

type Entry = LibraryContents['templates'][number]

const order = { own: 0, shared: 1, shipped: 2 } as const
const byOrigin = (a: Entry, b: Entry) =>
  order[a.origin] - order[b.origin] || a.template.name.localeCompare(b.template.name, 'nl')

/** Passages and offices tell of their own files. */
const isAboutTemplates = (file: string) => !file.startsWith('passages/') && file !== 'ambten.json'

type ListProps = {
  readonly entries: readonly Entry[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

function TemplateList({ entries, chosen, onChoose }: ListProps) {
  return (
    <ListBox
      aria-label={libraryText.list}
      className="list-box list-box--framed offices-list"
      items={entries.map((entry) => ({ id: entry.template.id, ...entry }))}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        if (keys !== 'all') onChoose(String([...keys][0] ?? ''))
      }}
    >
      {({ template, origin }) => (
        <ListBoxItem id={template.id} textValue={template.name} className="list-box__item list-box__item--two-lines">
          <span>{template.name}</span>
          <span className="quiet">{`${originText[origin]} · ${libraryText.edition.toLowerCase()} ${String(template.edition)}`}</span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

/** Which edition of the shared folder is used, where there is one. */
function SharedFolder({ contents: { sharedFolder, sharedEdition } }: { readonly contents: LibraryContents }) {
  if (sharedFolder === null) return null
  return <p className="quiet">{libraryText.sharedEdition(sharedFolder, sharedEditionWords(sharedEdition))}</p>
}

/** All templates of this desk: those that ship, those that are shared, and one's own. */
export function TemplatesDialog() {
  const contents = useLibrary((library) => library.contents)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState('')
  const [failure, setFailure] = useState<LibraryFailure | null>(null)
  useEffect(() => void readLibrary(), [])
  const act = (work: ReturnType<typeof saveTemplate>) => {
    void work.then((done) => {
      setFailure(done.ok ? null : done.failure)
      if (done.ok && done.value) setChosen(done.value.id)
    })
  }
  const shown = [...(contents?.templates ?? [])]
    .filter(({ template }) => template.name.toLowerCase().includes(query.trim().toLowerCase()))
    .sort(byOrigin)
  const entry = shown.find(({ template }) => template.id === chosen) ?? shown[0]
  const shared = contents?.sharedFolder ?? null
  return (
    <Dialog
      size="large"
      title={libraryText.title}
      onClose={closeDialog}
      actions={
        <>
          <Button
            look="outlined"
            onPress={() => {
              act(takeIn())
            }}
          >
            {libraryText.import}
          </Button>
          <Button
            look="outlined"
            onPress={() => {
              act(shared === null ? chooseShared() : forgetShared())
            }}
          >
            {shared === null ? libraryText.chooseShared : libraryText.forgetShared(shared)}
          </Button>
          <Button look="outlined" onPress={closeDialog}>
            {words.close}
          </Button>
        </>
      }
    >
      {failure && <Problem {...libraryFailureWords(failure)} />}
      <LibraryProblems isAbout={isAboutTemplates} />
      {contents && <SharedFolder contents={contents} />}
      <div className="offices library">
        <div className="offices__choice">
          <Field label={libraryText.search} value={query} onChange={setQuery} autoFocus />
          <TemplateList entries={shown} chosen={entry?.template.id ?? ''} onChoose={setChosen} />
        </div>
        {entry && <TemplateDetails key={`${entry.template.id}-${entry.template.name}`} entry={entry} onAct={act} />}
      </div>
    </Dialog>
  )
}
