import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useBar } from '../../app/use-bar'
import { useView } from '../../app/view-store'
import { findText } from '../../text/find'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { StepButtons } from '../../ui/step-buttons'
import { useEscape } from '../../ui/use-escape'
import { useFind } from './use-find'

type Find = ReturnType<typeof useFind>

function SearchField({ find: { search, change, go } }: { readonly find: Find }) {
  return (
    <Field
      label={findText.search}
      hideLabel
      placeholder={findText.search}
      value={search.words}
      autoFocus
      onChange={(words) => {
        change({ words })
      }}
      onSubmit={() => {
        go(1)
      }}
    />
  )
}

function Steps({ find, onClose }: { readonly find: Find; readonly onClose: () => void }) {
  return (
    <div className="find__beside find__beside--search">
      <StepButtons
        previous={{ label: findText.previous, shortcut: 'Shift+F3' }}
        next={{ label: findText.next, shortcut: 'F3' }}
        onStep={find.go}
      />
      <Button look="icon" icon="close" aria-label={findText.close} shortcut="Esc" onPress={onClose} />
    </div>
  )
}

/** How many there are, and where on the letter the current one stands. */
function Where({ find: { search, matches, at, place } }: { readonly find: Find }) {
  const found = matches.length === 0 ? findText.none : findText.place(at + 1, matches.length, place)
  return (
    <span role="status" className="find__where">
      {search.words === '' ? '' : found}
    </span>
  )
}

function Options({ find }: { readonly find: Find }) {
  const { search, change } = find
  return (
    <div className="find__row">
      <ToggleButton
        className="button button--outlined"
        isSelected={search.matchCase}
        onChange={(matchCase) => {
          change({ matchCase })
        }}
      >
        {findText.matchCase}
      </ToggleButton>
      <ToggleButton
        className="button button--outlined"
        isSelected={search.wholeWords}
        onChange={(wholeWords) => {
          change({ wholeWords })
        }}
      >
        {findText.wholeWords}
      </ToggleButton>
      <Where find={find} />
    </div>
  )
}

type Replacing = { readonly find: Find; readonly insert: string }

function ReplaceField({ find, insert, onChange }: Replacing & { readonly onChange: (insert: string) => void }) {
  return (
    <Field
      label={findText.replace}
      hideLabel
      placeholder={findText.replace}
      value={insert}
      onChange={onChange}
      onSubmit={() => {
        find.replaceHere(insert)
      }}
    />
  )
}

function ReplaceButtons({ find, insert }: Replacing) {
  return (
    <div className="find__beside">
      <Button
        look="outlined"
        isDisabled={!find.canReplace}
        onPress={() => {
          find.replaceHere(insert)
        }}
      >
        {findText.replaceOne}
      </Button>
      <Button
        look="outlined"
        isDisabled={!find.canReplace}
        onPress={() => {
          find.replaceEverywhere(insert)
        }}
      >
        {findText.replaceAll}
      </Button>
    </div>
  )
}

/**
 * Looks for words everywhere in the letter, and replaces them wherever they may be changed. Both fields stand before the
 * buttons: Tab goes from what is looked for to what comes in its place, and on to doing it.
 */
export function FindBar() {
  const isReplacing = useView((view) => view.find === 'replace')
  const [insert, setInsert] = useState('')
  const find = useFind()
  const bar = useRef<HTMLElement>(null)
  const { close, opened } = useBar({ find: 'closed' }, () =>
    find.here && find.pattern ? [find.here, find.pattern] : null,
  )
  useEffect(() => {
    bar.current?.querySelector('input')?.select()
  }, [opened])
  useEscape(bar, close)
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'F3') {
      event.preventDefault()
      find.go(event.shiftKey ? -1 : 1)
    }
  }
  return (
    <search ref={bar} className="find" aria-label={findText.title} onKeyDown={handleKey}>
      <SearchField find={find} />
      {isReplacing && <ReplaceField find={find} insert={insert} onChange={setInsert} />}
      {isReplacing && <ReplaceButtons find={find} insert={insert} />}
      <Steps find={find} onClose={close} />
      <Options find={find} />
    </search>
  )
}
