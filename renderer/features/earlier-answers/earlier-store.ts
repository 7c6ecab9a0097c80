import { create } from 'zustand'
import type {
  AnswersFailure,
  AnswersFolder,
  AnswersFolderId,
  AnswersIndexed,
  AnswersProgress,
  EarlierAnswerFound,
} from '../../../electron/ipc/contract'
import { ask, listen } from '../../app/bridge'
import { today } from '../../app/today'
import { tell } from '../../app/view-store'
import { earlierText } from '../../text/earlier-answers'

/** How a folder is doing: being read, read, or not readable. */
export type FolderState =
  | { readonly kind: 'reading'; readonly progress: AnswersProgress }
  | { readonly kind: 'read'; readonly outcome: AnswersIndexed }
  | { readonly kind: 'failed'; readonly failure: AnswersFailure }

type Earlier = {
  readonly folders: readonly AnswersFolder[]
  readonly states: Readonly<Record<AnswersFolderId, FolderState>>
  /** What the last search found; null before the first. */
  readonly found: readonly EarlierAnswerFound[] | null
}

export const useEarlier = create<Earlier>(() => ({ folders: [], states: {}, found: null }))

const setState = (folder: AnswersFolderId, state: FolderState): void => {
  useEarlier.setState(({ states }) => ({ states: { ...states, [folder]: state } }))
}

const nothingRead: AnswersProgress = { done: 0, total: 0, pairs: 0 }

/** Brings the index of a folder up to date in the background. */
export async function refreshFolder(folder: AnswersFolderId): Promise<void> {
  setState(folder, { kind: 'reading', progress: nothingRead })
  const read = await ask('answers:refresh', { folder })
  setState(folder, read.ok ? { kind: 'read', outcome: read.value } : { kind: 'failed', failure: read.failure })
}

async function readFolders(): Promise<readonly AnswersFolder[]> {
  const answer = await ask('answers:folders', {})
  const folders = answer.ok ? answer.value : []
  useEarlier.setState({ folders })
  return folders
}

let begun = false

/** The folders of this desk, each brought up to date once a run: only new and changed letters are read. */
export async function openEarlier(): Promise<void> {
  if (begun) return
  begun = true
  listen('answers:progress', ({ folder, ...progress }) => {
    if (useEarlier.getState().states[folder]?.kind === 'reading') setState(folder, { kind: 'reading', progress })
  })
  for (const { id } of await readFolders()) await refreshFolder(id)
}

export async function addFolder(): Promise<void> {
  const added = await ask('answers:add-folder', {})
  if (!added.ok || added.value === 'cancelled') return
  await readFolders()
  await refreshFolder(added.value.id)
}

export async function removeFolder({ id, name }: AnswersFolder): Promise<void> {
  const removed = await ask('answers:remove', { folder: id })
  if (!removed.ok) {
    setState(id, { kind: 'failed', failure: removed.failure })
    return
  }
  await readFolders()
  useEarlier.setState({ found: null })
  tell(earlierText.removed(name))
}

export const stopReading = (folder: AnswersFolderId): void => void ask('answers:cancel', { folder })

/** Looks for words, or for questions that are like this one. */
export async function searchEarlier(kind: 'words' | 'like-question', text: string): Promise<void> {
  if (text.trim() === '') {
    useEarlier.setState({ found: null })
    return
  }
  const answer = await ask('answers:search', { kind, text: text.slice(0, 20_000), today: today() })
  if (answer.ok) useEarlier.setState({ found: answer.value })
}
