import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { LibraryFailure } from '../../../electron/ipc/contract'
import { addOffice } from '../../../letter/offices/edit-offices'
import { holdersOn } from '../../../letter/offices/holder-on'
import type { OfficeRecord } from '../../../letter/offices/office-record'
import { LibraryProblems } from '../../app/library-problems'
import { needLibrary } from '../../app/library'
import { today } from '../../app/today'
import { closeDialog } from '../../app/view-store'
import { libraryFailureWords } from '../../text/library-failures'
import { officesText } from '../../text/offices'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { Problem } from '../../ui/problem'
import { OfficePane } from './office-pane'
import { exportOffices, importOffices, saveOffices } from './office-actions'

const blankOffice = { ministry: '', abbreviations: [], from: null, until: null, holders: [] }

const fits = ({ office, holders }: OfficeRecord, query: string): boolean =>
  [office, ...holders.map(({ name }) => name)].some((text) => text.toLowerCase().includes(query.trim().toLowerCase()))

type ListProps = {
  readonly offices: readonly OfficeRecord[]
  readonly chosen: string
  readonly onChoose: (office: string) => void
}

function OfficeList({ offices, chosen, onChoose }: ListProps) {
  const day = today()
  return (
    <ListBox
      aria-label={officesText.list}
      className="list-box list-box--framed offices-list"
      items={offices.map((record) => ({ id: record.office, record }))}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        if (keys !== 'all') onChoose(String([...keys][0] ?? ''))
      }}
    >
      {({ record }) => (
        <ListBoxItem id={record.office} textValue={record.office} className="list-box__item list-box__item--two-lines">
          <span>{record.office}</span>
          <span className="quiet">
            {holdersOn(offices, record.office, day)
              .map(({ name }) => name)
              .join(', ') || officesText.nobody}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

function NewOffice({ onAdd }: { readonly onAdd: (office: string) => void }) {
  const [office, setOffice] = useState('')
  const add = () => {
    if (office.trim() === '') return
    onAdd(office.trim())
    setOffice('')
  }
  return (
    <div className="new-office">
      <Field
        label={officesText.newOffice}
        help={officesText.newOfficeHelp}
        value={office}
        onChange={setOffice}
        onSubmit={add}
      />
      <Button look="outlined" isDisabled={office.trim() === ''} onPress={add}>
        {officesText.addOffice}
      </Button>
    </div>
  )
}

type ActionsProps = { readonly onImport: () => void; readonly onExport: () => void; readonly onSave: () => void }

const Actions = ({ onImport, onExport, onSave }: ActionsProps) => (
  <>
    <Button look="outlined" onPress={onImport}>
      {officesText.import}
    </Button>
    <Button look="outlined" onPress={onExport}>
      {officesText.export}
    </Button>
    <Button look="outlined" onPress={closeDialog}>
      {words.cancel}
    </Button>
    <Button look="primary" onPress={onSave}>
      {words.save}
    </Button>
  </>
)

/** The offices as they are being edited, with what could not be done last. */
function useEditedOffices() {
  const [offices, setOffices] = useState<readonly OfficeRecord[]>([])
  const [failure, setFailure] = useState<LibraryFailure | null>(null)
  useEffect(
    () =>
      void needLibrary().then((library) => {
        setOffices(library.offices)
      }),
    [],
  )
  const save = async () => {
    const saved = await saveOffices(offices)
    if (saved.ok) closeDialog()
    else setFailure(saved.failure)
  }
  const takeIn = async () => {
    const read = await importOffices()
    setFailure(read.ok ? null : read.failure)
    if (read.ok && read.value) setOffices(read.value)
  }
  const handOn = async () => {
    const written = await exportOffices(offices)
    setFailure(written.ok ? null : written.failure)
  }
  return { offices, setOffices, failure, save, takeIn, handOn }
}

/** The offices with all who held them, and when: the date of a letter picks among them. */
export function OfficesDialog() {
  const { offices, setOffices, failure, save, takeIn, handOn } = useEditedOffices()
  const [chosen, setChosen] = useState('')
  const [query, setQuery] = useState('')
  const shown = offices.filter((record) => fits(record, query))
  const record = shown.find(({ office }) => office === chosen) ?? shown[0]
  return (
    <Dialog
      size="large"
      title={officesText.title}
      onClose={closeDialog}
      actions={<Actions onImport={() => void takeIn()} onExport={() => void handOn()} onSave={() => void save()} />}
    >
      <p className="quiet">{officesText.lead}</p>
      <LibraryProblems isAbout={(file) => file === 'ambten.json'} />
      {failure && <Problem {...libraryFailureWords(failure)} />}
      <div className="offices">
        <div className="offices__choice">
          <Field label={officesText.search} value={query} onChange={setQuery} autoFocus />
          <OfficeList offices={shown} chosen={record?.office ?? ''} onChoose={setChosen} />
          <NewOffice
            onAdd={(office) => {
              setOffices((old) => addOffice(old, { ...blankOffice, office }))
              setQuery('')
              setChosen(office)
            }}
          />
        </div>
        {record && <OfficePane record={record} onChange={setOffices} />}
      </div>
    </Dialog>
  )
}
