import { useState } from 'react'
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import type { FoundPassage } from '../../../letter/passages/search-passages'
import { writeAtCaret } from '../../app/text-at-caret'
import { closeDialog } from '../../app/view-store'
import { passagesText, validityText } from '../../text/passages'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { filledAsText, filledForLetter, warnWhenStale } from './fill'
import { useFoundPassages } from './use-found-passages'

function insert(found: FoundPassage): void {
  closeDialog()
  // The dialog gives the focus back first: the passage goes where the caret was.
  requestAnimationFrame(() => {
    writeAtCaret({ kind: 'content', content: filledForLetter(found.passage) })
    warnWhenStale(found)
  })
}

/** What is known of a passage, and how it will read in this letter. */
function Preview({ found: { passage, validity } }: { readonly found: FoundPassage }) {
  const warning = validityText(validity, passage)
  return (
    <section className="passage-preview" aria-label={passagesText.preview} aria-live="polite">
      {warning && <p className="warning">{warning}</p>}
      <p className="passage-preview__text">{filledAsText(passage)}</p>
      {passage.handlingNote && (
        <p className="quiet">
          {passagesText.handling}: {passage.handlingNote}
        </p>
      )}
      {!passage.provenance.verified && <p className="quiet">{passagesText.unverified}</p>}
    </section>
  )
}

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
      className="list-box list-box--framed passages-list"
      items={found.map((one) => ({ id: one.passage.id, ...one }))}
      selectionMode="single"
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
        <ListBoxItem id={passage.id} textValue={passage.title} className="list-box__item list-box__item--wide">
          <span className="list-box__name">{passage.title}</span>
          <span className={validity === 'valid' ? 'quiet' : 'warning'}>
            {validityText(validity, passage) || passage.tags.join(', ')}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

/** Standard passages to search, look at and put at the caret. */
export function PassagesDialog() {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState('')
  const found = useFoundPassages(query)
  const selected = found.find(({ passage }) => passage.id === chosen) ?? found[0]
  return (
    <Dialog
      wide
      title={passagesText.title}
      onClose={closeDialog}
      actions={
        <>
          <Button look="outlined" onPress={closeDialog}>
            {words.cancel}
          </Button>
          <Button
            look="primary"
            isDisabled={!selected}
            onPress={() => {
              if (selected) insert(selected)
            }}
          >
            {passagesText.insert}
          </Button>
        </>
      }
    >
      <Autocomplete disableAutoFocusFirst>
        <SearchField className="field" autoFocus value={query} onChange={setQuery}>
          <Label className="field__label">{passagesText.search}</Label>
          <Input className="field__input" />
        </SearchField>
        <PassageList
          found={found}
          chosen={selected?.passage.id ?? ''}
          onChoose={setChosen}
          onInsert={(id) => {
            const one = found.find(({ passage }) => passage.id === id)
            if (one) insert(one)
          }}
        />
      </Autocomplete>
      <p className="visually-hidden" role="status">
        {passagesText.found(found.length)}
      </p>
      {selected && <Preview found={selected} />}
      <p className="quiet">{passagesText.slashHelp}</p>
    </Dialog>
  )
}
