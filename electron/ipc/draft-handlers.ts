import type { Draft } from '../../letter/draft/draft'
import { success, type Result } from '../../letter/model/result'
import type { DraftDesk } from '../drafts/draft-desk'
import type { OpenedDraft, OpenFailure } from './contract'
import type { HandlersFor } from './handlers'

/** The file that waits to be opened; taken away by asking. */
export type TakeWaitingFile = () => string | null

async function openWaiting(desk: DraftDesk, take: TakeWaitingFile): Promise<Result<OpenedDraft | null, OpenFailure>> {
  const path = take()
  return path === null ? success(null) : desk.openFile(path)
}

export const draftHandlers = (desk: DraftDesk, takeWaitingFile: TakeWaitingFile): HandlersFor<'draft'> => ({
  'draft:new': ({ draft, oldCase }) => desk.create(draft, oldCase),
  'draft:open': () => desk.open(),
  'draft:open-recent': ({ id }) => desk.openRecent(id),
  'draft:open-sample': () => desk.openSample(),
  'draft:open-waiting': () => openWaiting(desk, takeWaitingFile),
  'draft:recent': () => desk.recent(),
  'draft:recoverable': () => desk.recoverable(),
  'draft:recover': ({ handle }) => desk.recover(handle),
  'draft:discard-recovery': ({ handle }) => desk.discardRecovery(handle),
  'draft:save': (question) => desk.save(question),
  'draft:save-as': (question) => desk.saveAs(question),
  'draft:autosave': (question) => desk.autosave(question),
  'draft:close': ({ handle }) => desk.close(handle),
})

const asMessage = <F>(draft: Result<Draft, F>): Result<{ readonly draft: Draft }, F> =>
  draft.ok ? success({ draft: draft.value }) : draft

export const historyHandlers = (desk: DraftDesk): HandlersFor<'history'> => ({
  'history:list': ({ handle }) => desk.versions(handle),
  'history:read': async ({ handle, id }) => asMessage(await desk.readVersion(handle, id)),
  'history:put-back': async (question) => asMessage(await desk.putBackVersion(question)),
})
