import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnswerQuestion, QuestionRefused, type Sender } from '../../../electron/ipc/answer-question'
import type { RequestName } from '../../../electron/ipc/contract'
import type { Handlers } from '../../../electron/ipc/handlers'
import { noticeNames, requestNames } from '../../../electron/ipc/names'
import { APP_PAGE, isAppPage } from '../../../electron/main/app-address'
import { createDraftReader } from '../../../letter/draft/draft-reader'
import { createDraftPacker } from '../../../letter/draft/draft-parcel'
import { success } from '../../../letter/model/result'
import { sampleDraft } from '../../support/shipped-templates'

const ours: Sender = { isOurWindow: true, isMainFrame: true, address: APP_PAGE }

/** Handlers that only note what reached them. */
function listening() {
  const heard: { name: string; question: unknown }[] = []
  const note = (name: string) => (question: unknown) => {
    heard.push({ name, question })
    return Promise.resolve(success(null))
  }
  const handlers = Object.fromEntries(requestNames.map((name) => [name, note(name)])) as unknown as Handlers
  return { heard, answer: createAnswerQuestion(handlers, { isAppPage, readDraft: createDraftReader() }) }
}

const HANDLE = '0b7c2a52-6f0e-4e5e-9d0a-1f6f0e4e5e9d'
const draft = sampleDraft()
const good: Readonly<Record<RequestName, unknown>> = {
  'template:list': {},
  'library:read': {},
  'library:save-template': { template: draft.template },
  'library:remove-template': { id: 'eigen-brief' },
  'library:export-template': { template: draft.template },
  'library:import-template': {},
  'library:choose-logo': { alt: 'Logo' },
  'library:choose-paper': { annex: true },
  'library:save-offices': { offices: [] },
  'library:export-offices': { offices: [] },
  'library:import-offices': {},
  'library:save-passage': { passage: { id: 'eigen-passage', title: 'Passage' } },
  'library:remove-passage': { id: 'eigen-passage' },
  'library:choose-shared': {},
  'library:forget-shared': {},
  'answers:folders': {},
  'answers:add-folder': {},
  'answers:refresh': { folder: '0123456789abcdef01234567' },
  'answers:cancel': { folder: '0123456789abcdef01234567' },
  'answers:remove': { folder: '0123456789abcdef01234567' },
  'answers:search': { kind: 'words', text: 'drones', today: '2025-04-23' },
  'draft:new': {
    draft,
    oldCase: { members: ['Nordkamp'], caseNumber: null, sentOn: null, date: null, ownReference: [], subject: '' },
  },
  'draft:open': {},
  'draft:open-recent': { id: 'abc123' },
  'draft:open-sample': {},
  'draft:open-waiting': {},
  'draft:recent': {},
  'draft:recoverable': {},
  'draft:recover': { handle: HANDLE },
  'draft:discard-recovery': { handle: HANDLE },
  'draft:save': { handle: HANDLE, draft, revision: 3, evenIfChanged: true },
  'draft:save-as': { handle: HANDLE, draft, revision: 3 },
  'draft:autosave': { handle: HANDLE, draft, revision: 0 },
  'draft:close': { handle: HANDLE },
  'history:list': { handle: HANDLE },
  'history:read': { handle: HANDLE, id: '3-saved' },
  'history:put-back': { handle: HANDLE, id: '3-saved', draft },
  'letter:export': { handle: HANDLE, draft },
  'letter:pdf': { handle: HANDLE, draft },
  'letter:pages': { draft },
  'letter:print': { draft },
  'document:choose': {},
  'document:read': { name: 'vragen.docx', bytes: new Uint8Array([80, 75]) },
  'document:paste': { text: 'Vraag 1', html: '' },
  'document:cancel': {},
  'spelling:know-texts': { texts: ['drs. R.P. Brekelmans'] },
  'spelling:learn': { word: 'DroneAid' },
  'spelling:own-words': {},
  'spelling:forget': { word: 'DroneAid' },
  'spelling:suggest': { word: 'vergaderng' },
  'spelling:unknown': { words: ['DroneAid', 'vergaderng'] },
  'window:describe': { title: 'Brief', unsaved: true },
  'window:copy-text': { text: 'Vraag 1' },
  'window:close': {},
}

const packed = createDraftPacker()(draft).text
const parcel = JSON.parse(packed) as { readonly answers: readonly string[] }
const changed = (part: object) => JSON.stringify({ ...parcel, ...part })

/** The same question as it travels: its draft packed. */
const sent = (name: RequestName): unknown => {
  const question = good[name] as object
  return 'draft' in question ? { ...question, draft: packed } : question
}

describe('a question of our own window', () => {
  it.each(requestNames)('%s reaches its handler as it was asked', async (name) => {
    const { heard, answer } = listening()
    await answer(ours, name, sent(name))
    expect(heard).toEqual([{ name, question: good[name] }])
  })

  it.each(requestNames)('%s with one field too many is refused', async (name) => {
    const { heard, answer } = listening()
    const question = { ...(sent(name) as object), path: '/etc/passwd' }
    await expect(answer(ours, name, question)).rejects.toThrow(QuestionRefused)
    expect(heard).toEqual([])
  })

  it('of a name that is not in the contract is refused', async () => {
    const { answer } = listening()
    for (const name of ['draft:delete', '__proto__', 'constructor', 'toString', '']) {
      await expect(answer(ours, name as RequestName, {})).rejects.toThrow(QuestionRefused)
    }
  })

  it.each([
    ['a handle that is a path', { handle: '../../etc/passwd', draft: packed, revision: 1 }],
    ['a handle that is none', { handle: 7, draft: packed, revision: 1 }],
    ['a revision below zero', { handle: HANDLE, draft: packed, revision: -1 }],
    ['a revision that is half', { handle: HANDLE, draft: packed, revision: 1.5 }],
    ['a draft that is no text', { handle: HANDLE, draft, revision: 1 }],
    ['a letter that is none', { handle: HANDLE, draft: changed({ rest: '{"letter":{},"template":{}}' }), revision: 1 }],
    ['a letter that is no JSON', { handle: HANDLE, draft: changed({ rest: '{' }), revision: 1 }],
    ['an answer that is none', { handle: HANDLE, draft: changed({ answers: ['{}'] }), revision: 1 }],
    ['an answer too few', { handle: HANDLE, draft: changed({ answers: parcel.answers.slice(1) }), revision: 1 }],
    ['no letter', { handle: HANDLE, revision: 1 }],
  ])('with %s is refused', async (_what, question) => {
    const { heard, answer } = listening()
    await expect(answer(ours, 'draft:autosave', question)).rejects.toThrow(QuestionRefused)
    expect(heard).toEqual([])
  })

  it('gives a handler nothing but what the contract names, whatever is sent', async () => {
    const { heard, answer } = listening()
    const names = fc.constantFrom(...requestNames)
    const anything = fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withTypedArray: true })
    // Half of the messages are a good one with something else in one place, so that more than the outside is tried.
    const nearly = fc.tuple(names, fc.string(), anything).map(([name, key, value]) => {
      const question = sent(name) as Record<string, unknown>
      const place = Object.keys(question)[0] ?? key
      return { name, question: { ...question, [place]: value } }
    })
    const message = fc.oneof(fc.record({ name: names, question: anything }), nearly)
    await fc.assert(
      fc.asyncProperty(message, async ({ name, question }) => {
        const before = heard.length
        const outcome = await answer(ours, name, question).then(
          () => 'answered',
          (error: unknown) => (error instanceof QuestionRefused ? 'refused' : error),
        )
        expect(['answered', 'refused']).toContain(outcome)
        expect(heard.length - before).toBe(outcome === 'answered' ? 1 : 0)
      }),
      { numRuns: 1000 },
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  }, 60_000)
})

describe('a question of anybody else', () => {
  const wrong: readonly [string, Sender][] = [
    ['another window', { ...ours, isOurWindow: false }],
    ['a frame inside the window', { ...ours, isMainFrame: false }],
    ['an empty page', { ...ours, address: 'about:blank' }],
    ['a page without address', { ...ours, address: '' }],
    ['another page of the same scheme', { ...ours, address: 'app://antwoordbrief.evil/index.html' }],
    ['a file', { ...ours, address: 'file:///index.html' }],
    ['a web page', { ...ours, address: `https://example.org/#${APP_PAGE}` }],
  ]

  it.each(wrong)('(%s) is refused, whatever it asks', async (_who, sender) => {
    const { heard, answer } = listening()
    for (const name of requestNames) await expect(answer(sender, name, sent(name))).rejects.toThrow(QuestionRefused)
    expect(heard).toEqual([])
  })
})

it('the names of questions and notices are each listed once', () => {
  expect(new Set(requestNames).size).toBe(requestNames.length)
  expect(new Set(noticeNames).size).toBe(noticeNames.length)
  expect(requestNames.filter((name) => !(name in good))).toEqual([])
})
