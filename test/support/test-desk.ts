import { join } from 'node:path'
import type { DraftDialogs } from '../../electron/drafts/dialogs'
import type { DraftDesk } from '../../electron/drafts/draft-desk'
import type { OpenedDraft } from '../../electron/ipc/contract'
import { deskOnDisk } from '../../electron/main/desk'
import type { Draft } from '../../letter/draft/draft'
import type { Result } from '../../letter/model/result'
import { sampleDraft, templatesFolder } from './shipped-templates'

/** What the person chooses in the dialogs; change it between calls. */
export type Choices = {
  open: string | null
  draft: string | null
  word: string | null
  pdf: string | null
  suggested: string[]
}

export type TestDesk = DraftDesk & { readonly choices: Choices; readonly tidy: () => Promise<void> }

/** The real work on drafts in real folders; only the dialogs answer by themselves. */
export async function testDesk(root: string, userData = join(root, 'eigen')): Promise<TestDesk> {
  const choices: Choices = { open: null, draft: null, word: null, pdf: null, suggested: [] }
  const dialogs: DraftDialogs = {
    askDraftToOpen: () => Promise.resolve(choices.open),
    askPlaceForDraft: (suggested) => {
      choices.suggested.push(suggested)
      return Promise.resolve(choices.draft)
    },
    askPlaceForWord: (suggested) => {
      choices.suggested.push(suggested)
      return Promise.resolve(choices.word)
    },
    askPlaceForPdf: (suggested) => {
      choices.suggested.push(suggested)
      return Promise.resolve(choices.pdf)
    },
  }
  const { desk, tidy } = await deskOnDisk({ userData, templates: templatesFolder, historyDays: 30 }, dialogs)
  return { ...desk, choices, tidy }
}

const sample = sampleDraft()

/** The sample letter with another subject, by which it is known again. */
export const draftAbout = (subject: string): Draft => ({
  ...sample,
  letter: { ...sample.letter, questionSet: { ...sample.letter.questionSet, subject } },
})

/** The value of an answer that must be good. */
export function valueOf<T, F>(answer: Result<T | 'cancelled' | null, F>): Exclude<T, 'cancelled' | null> {
  if (!answer.ok || answer.value === 'cancelled' || answer.value === null) throw new Error(JSON.stringify(answer))
  return answer.value as Exclude<T, 'cancelled' | null>
}

/** Begins a letter and saves it; gives it as opened. */
export async function savedLetter(desk: TestDesk, path: string, subject = 'EERSTE'): Promise<OpenedDraft> {
  const draft = draftAbout(subject)
  const opened = valueOf(await desk.create(draft))
  desk.choices.draft = path
  valueOf(await desk.save({ handle: opened.handle, draft, revision: 1 }))
  return opened
}
