import { useState, type KeyboardEvent } from 'react'
import { ToggleButton } from 'react-aria-components'
import { changeView, useView } from '../../app/view-store'
import { findText } from '../../text/find'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { useFind } from './use-find'

const close = () => {
  changeView({ find: 'closed' })
}

type Find = ReturnType<typeof useFind>

function SearchRow({ find }: { readonly find: Find }) {
  const { search, change, matches, at, go } = find
  const found = matches.length === 0 ? findText.none : findText.place(at + 1, matches.length)
  return (
    <div className="find__row">
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
      <span role="status" className="find__count">
        {search.words === '' ? '' : found}
      </span>
      <Button
        look="icon"
        icon="up"
        aria-label={findText.previous}
        shortcut="Shift+F3"
        onPress={() => {
          go(-1)
        }}
      />
      <Button
        look="icon"
        icon="down"
        aria-label={findText.next}
        shortcut="F3"
        onPress={() => {
          go(1)
        }}
      />
      <Button look="icon" icon="close" aria-label={findText.close} shortcut="Esc" onPress={close} />
    </div>
  )
}

function Options({ find: { search, change } }: { readonly find: Find }) {
  return (
    <div className="find__row">
      <ToggleButton
        className="button"
        isSelected={search.matchCase}
        onChange={(matchCase) => {
          change({ matchCase })
        }}
      >
        {findText.matchCase}
      </ToggleButton>
      <ToggleButton
        className="button"
        isSelected={search.wholeWords}
        onChange={(wholeWords) => {
          change({ wholeWords })
        }}
      >
        {findText.wholeWords}
      </ToggleButton>
    </div>
  )
}

function ReplaceRow({ find }: { readonly find: Find }) {
  const [insert, setInsert] = useState('')
  const replaceOne = () => {
    find.replaceOne(insert)
  }
  const isEmpty = find.matches.every(({ where }) => where === 'question')
  return (
    <div className="find__row">
      <Field
        label={findText.replace}
        hideLabel
        placeholder={findText.replace}
        value={insert}
        onChange={setInsert}
        onSubmit={replaceOne}
      />
      <Button look="outlined" isDisabled={isEmpty} onPress={replaceOne}>
        {findText.replaceOne}
      </Button>
      <Button
        look="outlined"
        isDisabled={isEmpty}
        onPress={() => {
          find.replaceAll(insert)
        }}
      >
        {findText.replaceAll}
      </Button>
    </div>
  )
}

/** Looks for words in the whole letter, and replaces them in the answers. */
export function FindBar() {
  const mode = useView((view) => view.find)
  const find = useFind()
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    if (event.key === 'F3') {
      event.preventDefault()
      find.go(event.shiftKey ? -1 : 1)
    }
  }
  return (
    <search className="find" aria-label={findText.title} onKeyDown={handleKey}>
      <SearchRow find={find} />
      <Options find={find} />
      {mode === 'replace' && <ReplaceRow find={find} />}
    </search>
  )
}
