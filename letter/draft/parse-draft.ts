import { z } from 'zod'
import { brokenInvariants, type InvariantRule } from '../model/invariants'
import { failed, success, type Result } from '../model/result'
import { inDutch } from '../template/dutch-errors'
import { deepestNesting, isTooDeep } from '../template/is-too-deep'
import { letterTemplateSchema } from '../template/template-files'
import { placeOf } from '../template/template-source'
import type { Draft, DraftFailure } from './draft'
import { draftFormat, openEnvelope, type JsonObject } from './envelope'
import { letterSchema } from './letter-schema'
import { migrations, newestVersion } from './migrations'

/** The content of a draft in the newest version, without the rules of the model. */
export const draftSchema = z.strictObject({ letter: letterSchema, template: letterTemplateSchema }).readonly()

const damaged = (where: string, expected: string) => failed<DraftFailure>({ kind: 'damaged', place: where, expected })

/** What each rule of the model expects, for people. */
const ruleWords: Readonly<Record<InvariantRule, string>> = {
  'ids-are-unique': 'elk kenmerk één keer',
  'answer-covers-a-question': 'een antwoord bij minstens één vraag',
  'covered-question-exists': 'een vraag die bestaat',
  'question-is-covered-once': 'een vraag die bij precies één antwoord hoort',
  'note-mark-has-a-note': 'een noot bij elk nootteken',
}

/** Checks a draft's content in the newest version: shapes first, then the rules of the model. */
export function parseDraftValue(value: unknown): Result<Draft, DraftFailure> {
  if (isTooDeep(value)) return damaged('', `hoogstens ${String(deepestNesting)} lagen`)
  const parsed = draftSchema.safeParse(value, inDutch)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return damaged(placeOf(issue?.path ?? []), issue?.message ?? '')
  }
  const [broken] = brokenInvariants(parsed.data.letter)
  return broken ? damaged(`letter.${broken.place}`, ruleWords[broken.rule]) : success(parsed.data)
}

function migrate(content: JsonObject, version: number): Result<JsonObject, DraftFailure> {
  try {
    return success(migrations.slice(version - 1).reduce<JsonObject>((value, step) => step(value), content))
  } catch {
    return damaged('', `inhoud van versie ${String(version)}`)
  }
}

/** Reads the text of a draft file: JSON, envelope, migration, shapes and rules. Never throws, never guesses. */
export function parseDraft(text: string): Result<Draft, DraftFailure> {
  const opened = openEnvelope(text)
  if (!opened.ok) return opened
  const { version, content } = opened.value
  if (version > newestVersion) return failed({ kind: 'too-new', version, newest: newestVersion })
  const migrated = migrate(content, version)
  return migrated.ok ? parseDraftValue(migrated.value) : migrated
}

/**
 * The text of a draft file: pretty-printed JSON with its keys in a fixed order, so that it can be read, compared and
 * opened by the command line. The same draft always gives the same text.
 */
export function serialiseDraft(draft: Draft): string {
  const { letter, template } = draft
  return `${JSON.stringify({ format: draftFormat, version: newestVersion, letter, template }, null, 1)}\n`
}
