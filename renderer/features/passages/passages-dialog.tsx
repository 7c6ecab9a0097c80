import { useRef, useState, type RefObject } from 'react'
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import type { LibraryFailure } from '../../../electron/ipc/contract'
import type { Passage } from '../../../letter/passages/passage'
import type { FoundPassage } from '../../../letter/passages/search-passages'
import { LibraryProblems } from '../../app/library-problems'
import { canWrite, writeAtCaret } from '../../app/text-at-caret'
import { closeDialog, tell } from '../../app/view-store'
import { libraryFailureWords } from '../../text/library-failures'
import { passagesText, validityText } from '../../text/passages'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Problem } from '../../ui/problem'
import { filledForLetter, warnWhenStale } from './fill'
import { createPassage, savePassage } from './passage-actions'
import { PassageDetails } from './passage-details'
import { useFoundPassages, usePassages } from './use-found-passages'

function insert(found: FoundPassage): void {
  closeDialog()
  // The dialog gives the focus back first: the passage goes where the caret was.
  requestAnimationFrame(() => {
    writeAtCaret({ kind: 'content', content: filledForLetter(found.passage) })
    warnWhenStale(found)
  })
}

type SearchProps = ListProps & {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly input: RefObject<HTMLInputElement | null>
}

const Search = ({ query, onQuery, input, ...list }: SearchProps) => (
  <div className="offices__choice">
    <Autocomplete disableAutoFocusFirst>
      <SearchField className="field" autoFocus value={query} onChange={onQuery}>
        <Label className="field__label">{passagesText.search}</Label>
        <Input className="field__input" ref={input} />
      </SearchField>
      <div className="scroll-frame" role="group" aria-label={passagesText.list} tabIndex={0}>
        <PassageList {...list} />
      </div>
    </Autocomplete>
    <p className="visually-hidden" role="status">
      {passagesText.found(list.found.length)}
    </p>
  </div>
)

type ListProps = {
  readonly found: readonly FoundPassage[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly onInsert: (id: string) => void
}

function PassageList({ found, chosen, onChoose, onInsert }: ListProps) {
  return (
    <ListBox
      aria-label={passagesText.list}
      className="list-box"
      items={found.map((one) => ({ id: one.passage.id, ...one }))}
      selectionMode="single"
      disallowEmptySelection
      selectionBehavior="replace"
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys]
        if (id !== undefined) onChoose(String(id))
      }}
      onAction={(id) => {
        onInsert(String(id))
      }}
      renderEmptyState={() => <p className="quiet">{passagesText.none}</p>}
    >
      {({ passage, validity }) => (
        <ListBoxItem id={passage.id} textValue={passage.title} className="list-box__item list-box__item--two-lines">
          <span>{passage.title}</span>
          <span className={validity === 'valid' ? 'quiet' : 'warning'}>
            {validityText(validity, passage) || passage.tags.join(', ')}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

type RemovedProps = { readonly passage: Passage; readonly onBack: (id: string) => void }

/** What was removed last can come back; the keyboard is on it, since the button that was pressed is gone. */
function Removed({ passage, onBack }: RemovedProps) {
  const bringBack = async () => {
    const saved = await savePassage(passage)
    if (!saved.ok) return
    tell(passagesText.broughtBack(passage.title))
    onBack(passage.id)
  }
  return (
    <div className="notice">
      <p role="status">{passagesText.removed(passage.title)}</p>
      <Button look="link" autoFocus onPress={() => void bringBack()}>
        {passagesText.undoRemove}
      </Button>
    </div>
  )
}

type ActionsProps = { readonly selected: FoundPassage | undefined }

const Actions = ({ selected }: ActionsProps) => (
  <>
    <Button look="outlined" icon="plus" onPress={createPassage}>
      {passagesText.create}
    </Button>
    <Button look="outlined" onPress={closeDialog}>
      {words.close}
    </Button>
    <Button
      look="primary"
      isDisabled={!selected || !canWrite()}
      onPress={() => {
        if (selected) insert(selected)
      }}
    >
      {passagesText.insert}
    </Button>
  </>
)

/** Standard passages to search, look at, put at the caret, and keep. */
export function PassagesDialog({ chosen: first }: { readonly chosen: string }) {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(first)
  const [failure, setFailure] = useState<LibraryFailure | null>(null)
  const [removed, setRemoved] = useState<Passage | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const found = useFoundPassages(query)
  const passages = usePassages()
  const selected = found.find(({ passage }) => passage.id === chosen) ?? found[0]
  const entry = passages.find(({ passage }) => passage === selected?.passage)
  return (
    <Dialog size="large" title={passagesText.title} onClose={closeDialog} actions={<Actions selected={selected} />}>
      {failure && <Problem {...libraryFailureWords(failure)} />}
      <LibraryProblems isAbout={(file) => file.startsWith('passages/')} />
      {removed && (
        <Removed
          key={removed.id}
          passage={removed}
          onBack={(id) => {
            setRemoved(null)
            setChosen(id)
            search.current?.focus()
          }}
        />
      )}
      <div className="offices library">
        <Search
          query={query}
          onQuery={setQuery}
          input={search}
          found={found}
          chosen={selected?.passage.id ?? ''}
          onChoose={setChosen}
          onInsert={(id) => {
            const one = found.find(({ passage }) => passage.id === id)
            if (one && canWrite()) insert(one)
          }}
        />
        {selected && entry && (
          <PassageDetails
            found={selected}
            entry={entry}
            onFailure={setFailure}
            onRemoved={setRemoved}
            onDuplicated={(id) => {
              setQuery('')
              setChosen(id)
            }}
          />
        )}
      </div>
      <p className="quiet">{canWrite() ? passagesText.slashHelp : passagesText.insertNeedsAnswer}</p>
    </Dialog>
  )
}
