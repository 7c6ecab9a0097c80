import type { FileFailure, OpenedDraft, OpenFailure, RecentId } from '../../electron/ipc/contract'
import type { LetterTemplate } from '../../letter/model/letter-template'
import { newLetter } from '../../letter/model/new-letter'
import type { Result } from '../../letter/model/result'
import { newFromLetter } from '../../letter/reuse/new-from-letter'
import { oldCaseOf } from '../../letter/reuse/old-case'
import type { KeepableField } from '../../letter/reuse/reuse-plan'
import type { Failed } from '../text/failures'
import { newsText } from '../text/news'
import { revisionOf } from './autosave'
import { ask } from './bridge'
import { openEditors } from './editors'
import {
  canGoOut,
  hasUnsavedWork,
  markSaved,
  openLetter,
  settledLetter,
  showDraft,
  showNothing,
  type OpenLetter,
} from './letter-store'
import { commandText } from '../text/commands'
import { words } from '../text/words'
import { changeView, openDialog, tell, type WayOn } from './view-store'

const showFailure = (failed: Failed, ways: readonly WayOn[] = []): void => {
  openDialog({ kind: 'failure', failed, ways })
}

type HowToSave = 'save' | 'save-as' | 'save-over'

const saveAsWay: WayOn = { label: commandText['file.save-as'], run: () => void saveLetter('save-as') }
const saveOverWay: WayOn = { label: words.saveOver, run: () => void saveLetter('save-over') }

/** What can be done after a save that was refused. Writing over another's version is offered, main keeps that version. */
const waysOn = ({ kind }: FileFailure): readonly WayOn[] =>
  kind === 'changed-on-disk' || kind === 'gone' ? [saveOverWay, saveAsWay] : [saveAsWay]

/** Saves to the letter's file, or asks for a place. True only when main found this very revision on the disk. */
export async function saveLetter(how: HowToSave = 'save'): Promise<boolean> {
  const open = settledLetter()
  if (!open) return false
  const revision = revisionOf(open)
  const answer =
    how === 'save-as'
      ? await ask('draft:save-as', revision)
      : await ask('draft:save', { ...revision, evenIfChanged: how === 'save-over' })
  if (!answer.ok) {
    showFailure({ doing: 'save', failure: answer.failure }, waysOn(answer.failure))
    return false
  }
  if (answer.value === 'cancelled') return false
  markSaved(answer.value)
  return true
}

const askAboutUnsaved = (): Promise<'save' | 'discard' | 'cancel'> =>
  new Promise((resolve) => {
    openDialog({ kind: 'unsaved', answer: resolve })
  })

/** Whether the open letter may be let go; asks when there is unsaved work, and saves when the person wants that. */
async function mayLeave(): Promise<boolean> {
  const open = settledLetter()
  if (!hasUnsavedWork(open)) return true
  const choice = await askAboutUnsaved()
  if (choice === 'cancel') return false
  return choice === 'discard' || (await saveLetter())
}

async function letGo(handle: OpenedDraft['handle'] | undefined): Promise<void> {
  if (handle !== undefined) await ask('draft:close', { handle })
}

type Opened = Result<OpenedDraft | 'cancelled' | null, OpenFailure>

/** Shows what was opened, or says why not; tells whether it is there. The letter that was open is let go only when the new one is there. */
async function show(opening: () => Promise<Opened>): Promise<boolean> {
  if (!(await mayLeave())) return false
  const former = settledLetter()?.handle
  const answer = await opening()
  if (!answer.ok) {
    showFailure({ doing: 'open', failure: answer.failure })
    return false
  }
  const opened = answer.value
  if (opened === 'cancelled' || opened === null) return false
  showDraft(opened, openEditors())
  changeView({ activeAnswer: null, selected: [], find: 'closed', factsOpen: opened.draft.letter.answers.length === 0 })
  if (!canGoOut(openLetter())) changeView({ preview: 'closed' })
  if (opened.recovered) tell(newsText.recovered)
  if (former !== opened.handle) await letGo(former)
  return true
}

export const openFile = (): Promise<boolean> => show(() => ask('draft:open', {}))
export const openRecent = (id: RecentId): Promise<boolean> => show(() => ask('draft:open-recent', { id }))
export const openSample = (): Promise<boolean> => show(() => ask('draft:open-sample', {}))
export const openWaiting = (): Promise<boolean> => show(() => ask('draft:open-waiting', {}))
export const recover = (handle: OpenedDraft['handle']): Promise<boolean> => show(() => ask('draft:recover', { handle }))

/** Begins a letter from a template. */
export const beginLetter = (template: LetterTemplate): Promise<boolean> =>
  show(() => ask('draft:new', { draft: { letter: newLetter(template), template } }))

/**
 * Begins a letter from another one: what belongs to the desk is taken over, what belongs to the case is left behind. Main
 * keeps by which facts the old case is recognised; nothing of them goes into the new file.
 */
export const beginFromLetter = (
  { letter, template }: OpenLetter,
  without: readonly KeepableField[],
): Promise<boolean> =>
  show(() =>
    ask('draft:new', {
      draft: { letter: newFromLetter(letter, { without }), template },
      oldCase: oldCaseOf(letter),
    }),
  )

/** Back to the start screen, asking first when there is unsaved work. */
export async function closeLetter(): Promise<void> {
  if (!(await mayLeave())) return
  const former = settledLetter()?.handle
  showNothing()
  await letGo(former)
}

/** Makes the Word file at a place that the person chooses. */
export async function exportLetter(): Promise<void> {
  const open = settledLetter()
  if (!open) return
  const { handle, letter, template } = open
  const answer = await ask('letter:export', { handle, draft: { letter, template } })
  if (!answer.ok) {
    showFailure({ doing: 'export', failure: answer.failure }, [{ label: words.retry, run: () => void exportLetter() }])
  } else if (answer.value !== 'cancelled') {
    const { fileName, paper, remarks } = answer.value
    tell(newsText.exported(fileName, paper, remarks))
  }
}

/** The person wants to close the window. */
export async function closeWindow(): Promise<void> {
  if (!(await mayLeave())) return
  await letGo(settledLetter()?.handle)
  await ask('window:close', {})
}
