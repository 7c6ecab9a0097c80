import type { Draft } from '../../letter/draft/draft'
import { success, type Result } from '../../letter/model/result'
import type {
  DraftHandle,
  DraftVersion,
  FileFailure,
  OpenedDraft,
  OpenFailure,
  RecentDraft,
  RecentId,
  RecoverableDraft,
  Saved,
  VersionId,
} from '../ipc/contract'
import { watchForChanges } from './changed-on-disk'
import { abandonDrafts, closeDraft } from './close-draft'
import type { DeskContext } from './desk-context'
import { exportLetter, type BuildFile, type ExportKind, type ExportQuestion } from './export-letter'
import { openDraftFile, openRecent, openSample, openWithoutFile } from './open-draft'
import { discardRecovery, recoverableDrafts, recoverDraft } from './recover-draft'
import { putBackVersion, readVersion, type PutBackQuestion } from './read-version'
import { autosaveDraft, saveDraft, saveDraftAs, type Revision, type SaveQuestion } from './save-draft'

type Answer<T, F> = Promise<Result<T, F>>

/** All that can be done with drafts. Work on one draft happens in the order in which it was asked. */
export type DraftDesk = {
  readonly create: (draft: Draft) => Answer<OpenedDraft, never>
  readonly open: () => Answer<OpenedDraft | 'cancelled', OpenFailure>
  readonly openFile: (path: string) => Answer<OpenedDraft, OpenFailure>
  readonly openRecent: (id: RecentId) => Answer<OpenedDraft, OpenFailure>
  readonly openSample: () => Answer<OpenedDraft, OpenFailure>
  readonly recent: () => Answer<readonly RecentDraft[], FileFailure>
  readonly recoverable: () => Answer<readonly RecoverableDraft[], FileFailure>
  readonly recover: (handle: DraftHandle) => Answer<OpenedDraft, OpenFailure>
  readonly discardRecovery: (handle: DraftHandle) => Answer<null, FileFailure>
  readonly save: (question: SaveQuestion) => Answer<Saved | 'cancelled', FileFailure>
  readonly saveAs: (question: Revision) => Answer<Saved | 'cancelled', FileFailure>
  readonly autosave: (question: Revision) => Answer<{ readonly revision: number }, FileFailure>
  readonly close: (handle: DraftHandle) => Answer<null, FileFailure>
  readonly versions: (handle: DraftHandle) => Answer<readonly DraftVersion[], FileFailure>
  readonly readVersion: (handle: DraftHandle, id: VersionId) => Answer<Draft, OpenFailure>
  readonly putBackVersion: (question: PutBackQuestion) => Answer<Draft, OpenFailure>
  readonly exportLetter: (
    build: BuildFile,
    question: ExportQuestion,
    kind?: ExportKind,
  ) => ReturnType<typeof exportLetter>
  /** The open drafts whose file somebody else changed since the last look. */
  readonly changedOnDisk: () => Promise<readonly DraftHandle[]>
  /** Lets go of everything that is open but keeps the autosaves. */
  readonly abandon: () => Promise<void>
  /** Resolves when every write that was asked for is done. */
  readonly settled: () => Promise<void>
}

async function openChosen(desk: DeskContext): Answer<OpenedDraft | 'cancelled', OpenFailure> {
  const path = await desk.dialogs.askDraftToOpen()
  return path === null ? success('cancelled') : openDraftFile(desk, path)
}

export function createDraftDesk(desk: DeskContext): DraftDesk {
  const { run, allDone } = desk.inTurn
  return {
    create: (draft) => Promise.resolve(success(openWithoutFile(desk, draft))),
    open: () => openChosen(desk),
    openFile: (path) => openDraftFile(desk, path),
    openRecent: (id) => openRecent(desk, id),
    openSample: () => openSample(desk),
    recent: async () => success(await desk.recent.list()),
    recoverable: () => recoverableDrafts(desk),
    recover: (handle) => run(handle, () => recoverDraft(desk, handle)),
    discardRecovery: (handle) => run(handle, () => discardRecovery(desk, handle)),
    save: (question) => saveDraft(desk, question),
    saveAs: (question) => saveDraftAs(desk, question),
    autosave: (question) => run(question.handle, () => autosaveDraft(desk, question)),
    close: (handle) => run(handle, () => closeDraft(desk, handle)),
    versions: async (handle) => {
      const path = desk.drafts.get(handle)?.path
      return success(path ? await desk.history.list(path) : [])
    },
    readVersion: (handle, id) => readVersion(desk, handle, id),
    putBackVersion: (question) => run(question.handle, () => putBackVersion(desk, question)),
    exportLetter: (build, question, kind) => exportLetter(desk, build, question, kind),
    changedOnDisk: watchForChanges(desk),
    abandon: () => abandonDrafts(desk),
    settled: allDone,
  }
}
