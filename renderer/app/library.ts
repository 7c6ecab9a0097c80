import { create } from 'zustand'
import type { LibraryContents } from '../../electron/ipc/contract'
import { ask } from './bridge'
import { loadTemplates } from './templates'

type Library = { readonly contents: LibraryContents | null }

/** Templates, passages and offices of this desk; null until they were asked for. */
export const useLibrary = create<Library>(() => ({ contents: null }))

/** Reads the shared data anew. */
export async function readLibrary(): Promise<LibraryContents> {
  const answer = await ask('library:read', {})
  // The answer cannot fail: what is out of reach is told inside it.
  if (answer.ok) useLibrary.setState({ contents: answer.value })
  return answer.ok ? answer.value : { ...nothing }
}

/** Reads the shared data the first time that something wants it. */
export const needLibrary = (): Promise<LibraryContents> => {
  const { contents } = useLibrary.getState()
  return contents ? Promise.resolve(contents) : readLibrary()
}

/** After own templates or the shared folder changed: every list of templates follows. */
export async function renewLibrary(): Promise<void> {
  await Promise.all([readLibrary(), loadTemplates()])
}

const nothing: LibraryContents = {
  templates: [],
  offices: [],
  passages: [],
  faults: [],
  outOfReach: [],
  sharedFolder: null,
  sharedEdition: null,
}
