/**
 * The real work on drafts as a program of its own, so that a test can kill it, give it a failing disk, run two of it, or
 * run it as somebody else. It takes one command a line (JSON) and answers each with one line. It is bundled first:
 * `build-desk-program.ts`.
 */
import { mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { DraftDialogs } from '../../../electron/drafts/dialogs'
import { safeWrite } from '../../../electron/drafts/safe-write'
import type { DraftHandle } from '../../../electron/ipc/contract'
import { deskOnDisk } from '../../../electron/main/desk'
import { settingsIn } from '../../../electron/settings/settings'
import type { Draft } from '../../../letter/draft/draft'
import { success } from '../../../letter/model/result'
import type { DeskCommand, DeskSetup } from './desk-commands'

const setup = JSON.parse(process.argv[2] ?? '{}') as DeskSetup
mkdirSync(setup.userData, { recursive: true })

const dialogs: DraftDialogs = {
  askDraftToOpen: () => Promise.resolve(setup.draftPlace),
  askPlaceForDraft: () => Promise.resolve(setup.draftPlace),
  askPlaceForWord: () => Promise.resolve(setup.wordPlace),
  askPlaceForPdf: () => Promise.resolve(setup.wordPlace),
}

const settings = settingsIn(setup.userData)
const places = { userData: setup.userData, templates: setup.templates, historyDays: 30 }
// Waiting is tried elsewhere; here it would only make a sweep of hundreds of saves slow.
const write: typeof safeWrite = (path, content, options) =>
  safeWrite(path, content, { ...options, wait: () => Promise.resolve() })
const { desk, tidy } = await deskOnDisk(places, dialogs, write)

let handle = '' as DraftHandle
let draft: Draft | null = null

function marked(mark: string): Draft {
  if (!draft) throw new Error('nothing is open')
  const { letter } = draft
  return { ...draft, letter: { ...letter, questionSet: { ...letter.questionSet, subject: mark } } }
}

function opened(answer: Awaited<ReturnType<typeof desk.openFile>>): unknown {
  if (!answer.ok) return answer
  handle = answer.value.handle
  draft = answer.value.draft
  return { ok: true, value: { ...answer.value, draft: answer.value.draft.letter.questionSet.subject } }
}

async function recoverFirst(): Promise<unknown> {
  const left = await desk.recoverable()
  if (!left.ok) return left
  const [first] = left.value
  return first ? opened(await desk.recover(first.handle)) : { ok: true, value: null }
}

/** Changes what the disk lets through from now on. */
function setDisk(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) process.env[name] = value
}

async function obey(command: DeskCommand): Promise<unknown> {
  switch (command.do) {
    case 'sample':
      return opened(await desk.openSample())
    case 'open':
      return opened(await desk.openFile(command.path))
    case 'recover':
      return recoverFirst()
    case 'save':
      return desk.save({ handle, draft: marked(command.mark), revision: command.revision })
    case 'save-over':
      return desk.save({ handle, draft: marked(command.mark), revision: command.revision, evenIfChanged: true })
    case 'save-as':
      return desk.saveAs({ handle, draft: marked(command.mark), revision: command.revision })
    case 'autosave':
      return desk.autosave({ handle, draft: marked(command.mark), revision: command.revision })
    case 'export':
      return desk.exportLetter(
        () => Promise.resolve(success({ bytes: new TextEncoder().encode(command.mark), remarks: [] })),
        { handle, draft: marked(command.mark) },
      )
    case 'settings':
      await settings.change((value) => ({ ...value, historyDays: command.historyDays }))
      return success(null)
    case 'versions':
      return desk.versions(handle)
    case 'close':
      return desk.close(handle)
    case 'tidy':
      await tidy()
      return success(null)
    case 'disk':
      setDisk(command.variables)
      return success(null)
  }
}

async function answer(line: string): Promise<void> {
  const result = await obey(JSON.parse(line) as DeskCommand).catch((fault: unknown) => ({ fault: String(fault) }))
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

let before: Promise<void> = Promise.resolve()
const given = process.argv.slice(3)
for (const line of given) before = before.then(() => answer(line))
if (given.length === 0) {
  createInterface({ input: process.stdin }).on('line', (line) => {
    before = before.then(() => answer(line))
  })
}
