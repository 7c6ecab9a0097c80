import { join } from 'node:path'
import type { Draft } from '../../letter/draft/draft'
import { parseDraft, parseDraftValue, serialiseDraft } from '../../letter/draft/parse-draft'
import { autosaveStore } from '../drafts/autosave-store'
import type { DraftDialogs } from '../drafts/dialogs'
import { createDraftDesk, type DraftDesk } from '../drafts/draft-desk'
import { draftHistory } from '../drafts/draft-history'
import { createHeldLocks } from '../drafts/held-locks'
import { createInTurn } from '../drafts/in-turn'
import { createOpenDrafts } from '../drafts/open-drafts'
import { recentDrafts } from '../drafts/recent-drafts'
import { removeLeftOvers } from '../drafts/temporary-files'
import { readSample } from '../templates/shipped-templates'

/** A draft that the window sent, checked as a file would be; null when it is none. */
export function readDraft(value: unknown): Draft | null {
  const draft = parseDraftValue(value)
  return draft.ok ? draft.value : null
}

export type DeskPlaces = { readonly userData: string; readonly templates: string; readonly historyDays: number }

/** Puts the work on drafts together, on this machine's disk and clock. */
export async function deskOnDisk(places: DeskPlaces, dialogs: DraftDialogs): Promise<DraftDesk> {
  const { userData, templates, historyDays } = places
  const autosaves = join(userData, 'autosave')
  const recent = recentDrafts(userData)
  const history = draftHistory(join(userData, 'history'), {
    keepDays: historyDays,
    now: () => Date.now(),
    elapsed: () => performance.now(),
  })
  const desk = createDraftDesk({
    format: { parse: parseDraft, serialise: serialiseDraft },
    drafts: createOpenDrafts(),
    locks: createHeldLocks(),
    autosaves: await autosaveStore(autosaves),
    history,
    recent,
    dialogs,
    inTurn: createInTurn(),
    readSample: () => readSample(templates),
    now: () => new Date(),
  })
  void tidy([userData, autosaves], recent.folders, history.expire)
  return desk
}

/** Clears away what a killed run left behind and what is past its term. Nobody waits for it: a network drive may be slow. */
async function tidy(
  ownFolders: readonly string[],
  recentFolders: () => Promise<readonly string[]>,
  expire: () => Promise<void>,
): Promise<void> {
  for (const folder of [...ownFolders, ...(await recentFolders())]) await removeLeftOvers(folder)
  await expire()
}
