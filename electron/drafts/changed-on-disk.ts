import type { DraftHandle } from '../ipc/contract'
import type { DeskContext } from './desk-context'
import { readDraftFile } from './draft-file'
import type { OpenDraft } from './open-drafts'

/**
 * The content that somebody else put in a draft's file, or null when the file is as we know it or cannot be seen now: a
 * drive that is away for a moment is no change.
 */
async function foreignHash({ path, knownHashes }: OpenDraft): Promise<string | null> {
  const file = path === null ? null : await readDraftFile(path)
  return file?.ok && !knownHashes.includes(file.value.hash) ? file.value.hash : null
}

/** Looks whether somebody else changed an open draft's file; tells of each change once. Nothing is read into the window. */
export function watchForChanges(desk: DeskContext): () => Promise<readonly DraftHandle[]> {
  const told = new Map<DraftHandle, string>()
  const look = async (handle: DraftHandle): Promise<readonly DraftHandle[]> => {
    const entry = desk.drafts.get(handle)
    const hash = entry && (await foreignHash(entry))
    if (!hash || told.get(handle) === hash) return []
    told.set(handle, hash)
    return [handle]
  }
  // In turn: halfway our own save the file is already new and our knowledge of it not yet settled.
  return async () => {
    const found = desk.drafts.handles().map((handle) => desk.inTurn.run(handle, () => look(handle)))
    return (await Promise.all(found)).flat()
  }
}
