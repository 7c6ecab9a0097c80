import type { ReactNode } from 'react'

type Props = {
  /** What stands in the field. */
  readonly text: string
  readonly isSearched: boolean
  readonly children: ReactNode
}

/**
 * A field, and where its words are looked for, its text once more, over the field and unseen. A browser marks no words
 * within a field: what is found in it is marked in the copy, and only that shows. It goes away while the caret is there.
 */
export function SearchedField({ text, isSearched, children }: Props) {
  if (!isSearched) return children
  return (
    <span className="field__searched">
      {children}
      <span className="field__copy" aria-hidden="true">
        <span>
          {text}
          {/* A last line that is empty has no height of its own. */}
          {'\u200b'}
        </span>
      </span>
    </span>
  )
}
