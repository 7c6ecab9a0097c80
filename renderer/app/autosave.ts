import { ask, listen } from './bridge'
import { settledLetter, useLetterStore, type OpenLetter } from './letter-store'
import { tell } from './view-store'
import { describeFailure } from '../text/failures'

/** Typing without a pause is kept too: the clock is not restarted by the next key. */
const DELAY_MS = 1000

/** The draft of a letter with the revision that it is, taken together before anything is sent. */
export const revisionOf = ({ handle, letter, template, revision }: OpenLetter) => ({
  handle,
  draft: { letter, template },
  revision,
})

type Kept = { readonly handle: string; readonly revision: number }

/** Keeps the open letter in the program's own folder at most a second after a change. Returns what stops it. */
export function startAutosave(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let kept: Kept | null = null
  let warned = false

  const keep = async (): Promise<void> => {
    if (timer) clearTimeout(timer)
    timer = null
    const open = settledLetter()
    if (!open || !needsKeeping(open, kept)) return
    kept = { handle: open.handle, revision: open.revision }
    const answer = await ask('draft:autosave', revisionOf(open))
    if (!answer.ok && !warned) {
      warned = true
      tell(describeFailure({ doing: 'autosave', failure: answer.failure }).short)
    }
    if (answer.ok) warned = false
  }

  const unsubscribe = useLetterStore.subscribe(({ open }) => {
    if (open && needsKeeping(open, kept)) timer ??= setTimeout(() => void keep(), DELAY_MS)
  })
  const unlisten = listen('draft:flush', () => void keep())
  return () => {
    if (timer) clearTimeout(timer)
    unsubscribe()
    unlisten()
  }
}

function needsKeeping(open: OpenLetter, kept: Kept | null): boolean {
  if (open.readOnly || open.revision === open.savedRevision) return false
  return kept?.handle !== open.handle || kept.revision !== open.revision
}
