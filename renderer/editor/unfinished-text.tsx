import type { ReactNode } from 'react'
import { findUnfinished } from '../../letter/model/find-unfinished'

/** Text in which the places that still have to be filled in stand out. */
export function UnfinishedText({ text }: { readonly text: string }): ReactNode {
  const stretches = findUnfinished(text)
  if (stretches.length === 0) return text
  const parts = stretches.flatMap(({ start, end }, index) => [
    text.slice(stretches[index - 1]?.end ?? 0, start),
    <mark key={start} className="ab-unfinished">
      {text.slice(start, end)}
    </mark>,
  ])
  return [...parts, text.slice(stretches.at(-1)?.end)]
}
