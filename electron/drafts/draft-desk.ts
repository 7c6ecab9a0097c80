import type { Draft } from '../../letter/draft/draft'
import type { OldCase } from '../../letter/reuse/old-case'
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
  /** `oldCase`: of the letter from which it was begun. */
  readonly create: (draft: Draft, oldCase?: OldCase) => Answer<OpenedDraft, never>
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

async function create(desk: DeskContext, draft: Draft, oldCase: OldCase | undefined): Answer<OpenedDraft, never> {
  const opened = openWithoutFile(desk, draft)
  const entry = desk.drafts.get(opened.handle)
  if (oldCase === undefined || !entry) return success(opened)
  await desk.oldCases.begin(entry, oldCase)
  return success({ ...opened, oldCase })
}

/** What was opened, with the old case that it was begun from. */
async function known<F>(desk: DeskContext, opening: Answer<OpenedDraft, F>): Answer<OpenedDraft, F> {
  const opened = await opening
  const entry = opened.ok ? desk.drafts.get(opened.value.handle) : null
  if (!opened.ok || !entry) return opened
  return success({ ...opened.value, oldCase: await desk.oldCases.of(entry) })
}

async function openChosen(desk: DeskContext): Answer<OpenedDraft | 'cancelled', OpenFailure> {
  const path = await desk.dialogs.askDraftToOpen()
  return path === null ? success('cancelled') : known(desk, openDraftFile(desk, path))
}

type SaveAnswer = Answer<Saved | 'cancelled', FileFailure>

/** After a save the old case belongs to that file. */
async function saved(desk: DeskContext, handle: DraftHandle, saving: SaveAnswer): SaveAnswer {
  const answer = await saving
  const entry = desk.drafts.get(handle)
  if (answer.ok && answer.value !== 'cancelled' && entry) await desk.oldCases.saved(entry)
  return answer
}

async function close(desk: DeskContext, handle: DraftHandle): Answer<null, FileFailure> {
  const entry = desk.drafts.get(handle)
  const closed = await closeDraft(desk, handle)
  if (closed.ok && entry) await desk.oldCases.closed(entry)
  return closed
}

export function createDraftDesk(desk: DeskContext): DraftDesk {
  const { run, allDone } = desk.inTurn
  return {
    create: (draft, oldCase) => create(desk, draft, oldCase),
    open: () => openChosen(desk),
    openFile: (path) => known(desk, openDraftFile(desk, path)),
    openRecent: (id) => known(desk, openRecent(desk, id)),
    openSample: () => openSample(desk),
    recent: async () => success(await desk.recent.list()),
    recoverable: () => recoverableDrafts(desk),
    recover: (handle) =>
      known(
        desk,
        run(handle, () => recoverDraft(desk, handle)),
      ),
    discardRecovery: (handle) => run(handle, () => discardRecovery(desk, handle)),
    save: (question) => saved(desk, question.handle, saveDraft(desk, question)),
    saveAs: (question) => saved(desk, question.handle, saveDraftAs(desk, question)),
    autosave: (question) => run(question.handle, () => autosaveDraft(desk, question)),
    close: (handle) => run(handle, () => close(desk, handle)),
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
