import { z } from 'zod'
import type { Draft } from '../../letter/draft/draft'
import { oldCaseSchema } from '../drafts/old-cases'
import type { DraftHandle, Question, RecentId, RequestName, VersionId } from './contract'
import { libraryQuestions } from './library-questions'

/** Reads a draft that came from the window; null when it is none. */
export type ReadDraft = (text: string) => Draft | null

const token = z.string().regex(/^[\w-]{1,64}$/)
const handle = token.transform((text) => text as DraftHandle)
const recentId = token.transform((text) => text as RecentId)
const versionId = token.transform((text) => text as VersionId)
const revision = z.int().min(0)
const nothing = z.strictObject({}).transform(() => ({}) as Readonly<Record<string, never>>)

// The window holds larger files and texts back with a sentence; whoever sends them all the same is not our window.
const mostBytes = 64_000_000
const clipboard = z.string().max(64_000_000)
const packedDraft = z.string().max(64_000_000)

type Schemas = { readonly [N in RequestName]: z.ZodType<Question<N>> }

function draftSchema(readDraft: ReadDraft): z.ZodType<Draft> {
  return packedDraft.transform((text, context) => {
    const draft = readDraft(text)
    if (draft) return draft
    context.addIssue({ code: 'custom', message: 'not a draft' })
    return z.NEVER
  })
}

const revisionSchema = (draft: z.ZodType<Draft>) => z.strictObject({ handle, draft, revision })

/** What each question must look like. An unknown field, a wrong type or a letter that is none refuses the question. */
export function questionSchemas(readDraft: ReadDraft): Schemas {
  const draft = draftSchema(readDraft)
  return {
    'template:list': nothing,
    ...libraryQuestions,
    'draft:new': z.strictObject({ draft, oldCase: oldCaseSchema.strict().exactOptional() }),
    'draft:open': nothing,
    'draft:open-recent': z.strictObject({ id: recentId }),
    'draft:open-sample': nothing,
    'draft:open-waiting': nothing,
    'draft:recent': nothing,
    'draft:recoverable': nothing,
    'draft:recover': z.strictObject({ handle }),
    'draft:discard-recovery': z.strictObject({ handle }),
    'draft:save': z.strictObject({ handle, draft, revision, evenIfChanged: z.boolean().exactOptional() }),
    'draft:save-as': revisionSchema(draft),
    'draft:autosave': revisionSchema(draft),
    'draft:close': z.strictObject({ handle }),
    'history:list': z.strictObject({ handle }),
    'history:read': z.strictObject({ handle, id: versionId }),
    'history:put-back': z.strictObject({ handle, id: versionId, draft }),
    'letter:export': z.strictObject({ handle, draft }),
    'letter:pdf': z.strictObject({ handle, draft }),
    'letter:pages': z.strictObject({ draft }),
    'letter:print': z.strictObject({ draft }),
    'document:choose': nothing,
    'document:read': z.strictObject({
      name: z.string().max(1000),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= mostBytes),
    }),
    'document:paste': z.strictObject({ text: clipboard, html: clipboard }),
    'document:cancel': nothing,
    'spelling:know-texts': z.strictObject({ texts: z.array(z.string().max(1000)).max(2000) }),
    'spelling:learn': z.strictObject({ word: z.string().min(1).max(100) }),
    'spelling:own-words': nothing,
    'spelling:forget': z.strictObject({ word: z.string().min(1).max(100) }),
    'spelling:suggest': z.strictObject({ word: z.string().min(1).max(100) }),
    'spelling:unknown': z.strictObject({ words: z.array(z.string().max(100)).max(20_000) }),
    'window:describe': z.strictObject({ title: z.string().max(400), unsaved: z.boolean() }),
    'window:copy-text': z.strictObject({ text: clipboard }),
    'window:close': nothing,
  }
}
