import { join } from 'node:path'
import { parseDraft, serialiseDraft } from '../../letter/draft/parse-draft'
import { readNewerDraft } from '../../letter/draft/read-newer'
import { autosaveStore } from '../drafts/autosave-store'
import type { DraftDialogs } from '../drafts/dialogs'
import { createDraftDesk, type DraftDesk } from '../drafts/draft-desk'
import { draftHistory } from '../drafts/draft-history'
import { createHeldLocks } from '../drafts/held-locks'
import { createInTurn } from '../drafts/in-turn'
import { oldCasesIn } from '../drafts/old-cases'
import { createOpenDrafts } from '../drafts/open-drafts'
import { recentDrafts } from '../drafts/recent-drafts'
import { safeWrite, type SafeWrite } from '../drafts/safe-write'
import { removeLeftOvers } from '../drafts/temporary-files'
import { readSample } from '../templates/shipped-templates'

export type DeskPlaces = { readonly userData: string; readonly templates: string; readonly historyDays: number }

export type DeskOnDisk = {
  readonly desk: DraftDesk
  /**
   * Clears away what a killed run left behind and what is past its term. Not to be waited for at the start: a network
   * drive may be slow.
   */
  readonly tidy: () => Promise<void>
}

/** Puts the work on drafts together, on this machine's disk and clock. */
export async function deskOnDisk(
  { userData, templates, historyDays }: DeskPlaces,
  dialogs: DraftDialogs,
  write: SafeWrite = safeWrite,
): Promise<DeskOnDisk> {
  const autosaves = join(userData, 'autosave')
  const recent = recentDrafts(userData, write)
  const clocks = { now: () => Date.now(), elapsed: () => performance.now() }
  const history = draftHistory(join(userData, 'history'), { keepDays: historyDays, ...clocks, write })
  const oldCases = oldCasesIn(userData, () => new Date(), write)
  const desk = createDraftDesk({
    format: { parse: parseDraft, parseNewer: readNewerDraft, serialise: serialiseDraft },
    drafts: createOpenDrafts(),
    locks: createHeldLocks(),
    autosaves: await autosaveStore(autosaves, write),
    history,
    oldCases,
    recent,
    dialogs,
    inTurn: createInTurn(),
    write,
    readSample: () => readSample(templates),
    now: () => new Date(),
  })
  async function tidy(): Promise<void> {
    for (const folder of [userData, autosaves, ...(await recent.folders())]) await removeLeftOvers(folder)
    await history.expire()
    await oldCases.expire()
  }
  return { desk, tidy }
}
