import { useId, type KeyboardEvent } from 'react'
import { spellingText } from '../../text/spelling'

type Props = {
  readonly value: string
  /** Null while they are still sought. */
  readonly suggestions: readonly string[] | null
  readonly onChange: (value: string) => void
  readonly onSubmit: () => void
}

const hintFor = (suggestions: Props['suggestions']) =>
  suggestions === null ? spellingText.searching : suggestions.length === 0 ? spellingText.noSuggestions : null

/** The word that comes instead: typed, or taken from the proposals beneath with the arrow keys or a click. */
export function SuggestionField({ value, suggestions, onChange, onSubmit }: Props) {
  const id = useId()
  const shown = suggestions ?? []
  const chosen = shown.indexOf(value)
  const handleKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    // A key that is held would go on to the words that come next.
    if (event.key === 'Enter' && !event.repeat) onSubmit()
    if (step === undefined || shown.length === 0) return
    event.preventDefault()
    onChange(shown[(Math.max(chosen, step === 1 ? -1 : 0) + step + shown.length) % shown.length] ?? value)
  }
  const hint = hintFor(suggestions)
  return (
    <div className="field">
      <input
        className="field__input"
        role="combobox"
        aria-label={spellingText.replaceBy}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen === -1 ? undefined : `${id}-${String(chosen)}`}
        spellCheck={false}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        onKeyDown={handleKey}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={spellingText.suggestions} className="suggestions">
        {shown.map((word, at) => (
          <li
            key={word}
            id={`${id}-${String(at)}`}
            role="option"
            aria-selected={at === chosen}
            className="suggestions__word"
            onClick={() => {
              onChange(word)
            }}
          >
            {word}
          </li>
        ))}
      </ul>
      {hint && <p className="quiet">{hint}</p>}
    </div>
  )
}
