import type {
  AnswerTo,
  Bridge,
  DraftHandle,
  DraftVersion,
  EarlierAnswerFound,
  OpenedDraft,
  RecentDraft,
  RecoverableDraft,
} from '../../electron/ipc/contract'
import { carryAnswer } from '../../electron/ipc/carry-answer'
import type { Draft } from '../../letter/draft/draft'
import { createTrustingReader } from '../../letter/draft/draft-parcel'
import type { LetterTemplate } from '../../letter/model/letter-template'
import { failed, success, type Result } from '../../letter/model/result'
import type { OfficeRecord } from '../../letter/offices/office-record'
import type { Passage } from '../../letter/passages/passage'
import { knownOffices } from '../../letter/offices/holder-on'
import { parseQuestions } from '../../letter/questions/parse-questions'
import { sourceFromText } from '../../letter/questions/source-from-text'

type Requests = Parameters<Bridge['ask']>

/** What stands on the pretended desk. */
export type FakeDesk = {
  readonly templates: readonly LetterTemplate[]
  readonly sample: Draft
  readonly recent?: readonly RecentDraft[]
  readonly recoverable?: readonly RecoverableDraft[]
  /** The name that a first save gets; null when the person cancels. */
  readonly saveAs?: string | null
  readonly refuseToSave?: 'EACCES' | 'ENOSPC'
  readonly readOnly?: OpenedDraft['readOnly']
  readonly offices?: readonly OfficeRecord[]
  readonly passages?: readonly Passage[]
  /** The person's own list of words. */
  readonly ownWords?: readonly string[]
  readonly earlier?: readonly EarlierAnswerFound[]
  /** Earlier versions of the letter that is open, newest first. */
  readonly versions?: readonly { readonly version: DraftVersion; readonly draft: Draft }[]
  /** What reading a document of the Kamer gives. */
  readonly document?: AnswerTo<'document:read'>
}

/** Everything that was asked, in order, and a way to send notices as main does. */
export type FakeBridge = {
  readonly ask: (name: string, question: unknown) => Promise<unknown>
  readonly asked: { readonly name: string; readonly question: unknown }[]
  readonly namesAsked: () => readonly string[]
}

const opened = (draft: Draft, name: string | null, desk: FakeDesk, recovered = false): OpenedDraft => ({
  handle: `fake-${name ?? 'new'}` as DraftHandle,
  name,
  draft,
  readOnly: desk.readOnly ?? null,
  recovered,
  oldCase: null,
})

function save(question: unknown, desk: FakeDesk) {
  if (desk.refuseToSave) {
    return failed({ kind: 'cannot-write', code: desk.refuseToSave, keptElsewhere: true })
  }
  if (desk.saveAs === null) return success('cancelled')
  const { revision } = question as { revision: number }
  return success({ revision, name: desk.saveAs ?? 'Proefbrief', savedAt: '2025-04-23T14:03:00' })
}

/** One for all desks of a test file, as the window packs for one main. */
const readDraft = createTrustingReader()

function versionOf(id: string, { versions = [] }: FakeDesk) {
  const found = versions.find(({ version }) => version.id === id)
  return found ? success({ draft: found.draft }) : failed({ kind: 'gone' })
}

/** Main as the window sees it, without files: every request has its answer at once. */
export function createFakeBridge(desk: FakeDesk): FakeBridge {
  const asked: { name: string; question: unknown }[] = []
  let ownWords = desk.ownWords ?? []
  /** A draft comes packed; whoever looks at what was asked sees it whole. */
  const arrived = (question: unknown): unknown => {
    const { draft } = question as { readonly draft?: string }
    return draft === undefined ? question : { ...(question as object), draft: readDraft(draft) }
  }
  const answers: Readonly<Record<Requests[0], (question: never) => unknown>> = {
    'template:list': () => success(desk.templates),
    'library:read': () =>
      success({
        templates: desk.templates.map((template) => ({ template, origin: 'shipped' })),
        offices: desk.offices ?? [],
        passages: (desk.passages ?? []).map((passage) => ({ passage, origin: 'own', canChange: true })),
        faults: [],
        outOfReach: [],
        sharedFolder: null,
        sharedEdition: null,
      }),
    'library:save-template': ({ template }: { template: LetterTemplate }) => success(template),
    'library:remove-template': () => success(null),
    'library:export-template': () => success({ fileName: 'Sjabloon.antwoordbriefsjabloon' }),
    'library:import-template': () => success('cancelled'),
    'library:choose-logo': () => success('cancelled'),
    'library:choose-paper': () => success('cancelled'),
    'library:save-passage': ({ passage }: { passage: Passage }) => success(passage),
    'library:remove-passage': () => success(null),
    'library:save-offices': () => success(null),
    'library:export-offices': () => success({ fileName: 'bewindspersonen.csv' }),
    'library:import-offices': () => success('cancelled'),
    'library:choose-shared': () => success('cancelled'),
    'library:forget-shared': () => success(null),
    'answers:folders': () => success([]),
    'answers:add-folder': () => success('cancelled'),
    'answers:refresh': () => success({ done: 0, total: 0, pairs: 0, withoutAnswers: 0, cancelled: false }),
    'answers:cancel': () => success(null),
    'answers:remove': () => success(null),
    'answers:search': () => success(desk.earlier ?? []),
    'draft:new': ({ draft }: { draft: Draft }) => success(opened(draft, null, desk)),
    'draft:open': () => success('cancelled'),
    'draft:open-recent': () => success(opened(desk.sample, 'Nordkamp', desk)),
    'draft:open-sample': () => success(opened(desk.sample, null, desk)),
    'draft:open-waiting': () => success(null),
    'draft:recent': () => success(desk.recent ?? []),
    'draft:recoverable': () => success(desk.recoverable ?? []),
    'draft:recover': () => success(opened(desk.sample, 'Nordkamp', desk, true)),
    'draft:discard-recovery': () => success(null),
    'draft:save': (question) => save(question, desk),
    'draft:save-as': (question) => save(question, desk),
    'draft:autosave': ({ revision }: { revision: number }) => success({ revision }),
    'draft:close': () => success(null),
    'history:list': () => success((desk.versions ?? []).map(({ version }) => version)),
    'history:read': ({ id }: { id: string }) => versionOf(id, desk),
    'history:put-back': ({ id }: { id: string }) => versionOf(id, desk),
    'document:choose': () => desk.document ?? success('cancelled'),
    'document:read': () => desk.document ?? failed({ kind: 'empty' }),
    'document:paste': ({ text }: { text: string }) => {
      const source = sourceFromText(text)
      return success({
        name: null,
        source,
        parsed: parseQuestions(source, { offices: knownOffices(desk.offices ?? []) }),
      })
    },
    'document:cancel': () => success(null),
    'letter:export': () => success({ paper: null, remarks: [], fileName: 'Proefbrief.docx' }),
    'letter:pdf': () => success({ fileName: 'Proefbrief.pdf' }),
    'letter:pages': () => success(new Uint8Array()),
    'letter:print': () => success('printed'),
    'window:describe': () => success(null),
    'spelling:know-texts': () => success(null),
    'window:copy-text': () => success(null),
    'spelling:learn': () => success(null),
    'spelling:own-words': () => success(ownWords),
    'spelling:forget': ({ word }: { word: string }) => {
      ownWords = ownWords.filter((known) => known !== word)
      return success(null)
    },
    'spelling:suggest': () => success([]),
    'spelling:unknown': ({ words }: { words: readonly string[] }) => success(words),
    'window:close': () => success(null),
  }
  return {
    asked,
    namesAsked: () => asked.map(({ name }) => name),
    ask: async (name, sent) => {
      const question = arrived(sent)
      asked.push({ name, question })
      return carryAnswer((await answers[name as Requests[0]](question as never)) as Result<unknown, unknown>)
    },
  }
}
