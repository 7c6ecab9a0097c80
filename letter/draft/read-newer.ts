import type { ZodError } from 'zod'
import { brokenInvariants } from '../model/invariants'
import { isTooDeep } from '../template/is-too-deep'
import type { Draft } from './draft'
import { openEnvelope } from './envelope'
import { newestVersion } from './migrations'
import { draftSchema } from './parse-draft'

/**
 * What this version understands of a draft that a newer one wrote; for reading only, since writing it down would lose the
 * rest. `whole`: nothing had to be left out.
 */
export type NewerDraft = { readonly draft: Draft; readonly version: number; readonly whole: boolean }

type Issue = ZodError['issues'][number]
type Path = readonly PropertyKey[]

/** What was left out may hold more that is unknown only now that it is looked at; a file of people needs two rounds. */
const MOST_ROUNDS = 8

/**
 * The parts that can be left out for the rest to be understood: keys that are not known here, and pieces of a list (a kind
 * of paragraph, a mark) that are not. Null when something else is in the way.
 */
function unknownParts(issue: Issue): readonly Path[] | null {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key])
  const { path } = issue
  const piece = issue.code === 'invalid_union' && issue.discriminator !== undefined ? path.slice(0, -1) : path
  const isPiece = typeof piece.at(-1) === 'number' && ['invalid_union', 'invalid_value'].includes(issue.code)
  return isPiece ? [piece] : null
}

type Parts = Record<PropertyKey, unknown>

/** Takes a part out of a value that was read for this alone. A piece of a list leaves a gap, so that the other paths hold. */
function takeOut(value: unknown, path: Path): void {
  const owner = path.slice(0, -1).reduce<unknown>((part, key) => (part as Parts)[key], value)
  Reflect.deleteProperty(owner as object, path.at(-1) ?? '')
}

/** The same without the gaps that pieces left in lists. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return Object.values(value).map(withoutGaps)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutGaps(part)]))
}

type Understood = { readonly draft: Draft; readonly whole: boolean }

function understand(content: unknown): Understood | null {
  let value = content
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const read = draftSchema.safeParse(value)
    if (read.success) return { draft: read.data, whole: round === 0 }
    const unknown = read.error.issues.map(unknownParts)
    if (unknown.includes(null)) return null
    for (const path of unknown.flatMap((paths) => paths ?? [])) takeOut(value, path)
    value = withoutGaps(value)
  }
  return null
}

/** Reads a draft of a newer version as far as it is understood. Null when it is none, or too much of it is unknown. */
export function readNewerDraft(text: string): NewerDraft | null {
  const opened = openEnvelope(text)
  if (!opened.ok || opened.value.version <= newestVersion || isTooDeep(opened.value.content)) return null
  const understood = understand(opened.value.content)
  if (!understood || brokenInvariants(understood.draft.letter).length > 0) return null
  return { ...understood, version: opened.value.version }
}
