/** What was clicked with the right button, as far as its menu depends on it (Electron's ContextMenuParams). */
export type ClickedPlace = {
  readonly isEditable: boolean
  readonly selectionText: string
  readonly misspelledWord: string
  readonly dictionarySuggestions: readonly string[]
}

/** A line of the menu: a suggestion, a word to learn, one of the system's own actions, or a line between groups. */
export type ContextEntry =
  | { readonly kind: 'replace'; readonly word: string }
  | { readonly kind: 'no-suggestion' }
  | { readonly kind: 'learn'; readonly word: string }
  | {
      readonly kind: 'role'
      readonly role: 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll'
      readonly label: string
    }
  | { readonly kind: 'separator' }

const MOST_SUGGESTIONS = 5

function spellingEntries({ misspelledWord, dictionarySuggestions }: ClickedPlace): ContextEntry[] {
  if (misspelledWord === '') return []
  const suggestions = dictionarySuggestions
    .slice(0, MOST_SUGGESTIONS)
    .map((word): ContextEntry => ({ kind: 'replace', word }))
  return [
    ...(suggestions.length > 0 ? suggestions : [{ kind: 'no-suggestion' } as const]),
    { kind: 'learn', word: misspelledWord },
    { kind: 'separator' },
  ]
}

function editEntries({ isEditable, selectionText }: ClickedPlace): ContextEntry[] {
  const copy: ContextEntry[] = selectionText.trim() === '' ? [] : [{ kind: 'role', role: 'copy', label: 'Kopiëren' }]
  if (!isEditable) return copy
  return [
    ...(copy.length > 0 ? [{ kind: 'role', role: 'cut', label: 'Knippen' } as const] : []),
    ...copy,
    { kind: 'role', role: 'paste', label: 'Plakken' },
    { kind: 'role', role: 'pasteAndMatchStyle', label: 'Plakken zonder opmaak' },
    { kind: 'separator' },
    { kind: 'role', role: 'selectAll', label: 'Alles selecteren' },
  ]
}

/** The menu of the right button; empty where there is nothing to do. Spelling comes first, since that is what it was for. */
export const contextEntries = (place: ClickedPlace): readonly ContextEntry[] => [
  ...(place.isEditable ? spellingEntries(place) : []),
  ...editEntries(place),
]
