import { copyFile, mkdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { LetterTemplate } from '../../letter/model/letter-template'
import { failed, success, type Result } from '../../letter/model/result'
import { officesPath, parseOfficesFile, serialiseOffices } from '../../letter/offices/offices-file'
import type { OfficesLayer } from '../../letter/offices/offices-layer'
import type { Passage } from '../../letter/passages/passage'
import { parsePassage, passagesFolder, serialisePassages } from '../../letter/passages/passages-file'
import {
  checkTemplate,
  parseTemplate,
  serialiseTemplate,
  templateFileEnding,
  type ReadTemplate,
  type TemplateFileFailure,
} from '../../letter/template/template-file'
import { largestWholeTemplate, type TemplateFault } from '../../letter/template/template-source'
import { safeWrite, type WriteFailure } from '../drafts/safe-write'
import { systemCodeOrThrow } from '../drafts/system-code'
import { paperFaults } from './check-paper'
import { TEMPLATES } from './shelf'

/** Why a template of the user's own could not be saved. */
export type OwnTemplateFailure =
  | WriteFailure
  /** It is not as a template must be; nothing was written. */
  | { readonly kind: 'not-sound'; readonly faults: readonly TemplateFault[] }
  /** Its id is none of the user's own: shipped and shared templates are copied first, never written over. */
  | { readonly kind: 'not-own' }

export type ImportFailure = TemplateFileFailure | { readonly kind: 'cannot-read'; readonly code: string }

/** The user's own folder: the only one that is ever written to. */
export type OwnTemplates = {
  readonly save: (template: LetterTemplate) => Promise<Result<LetterTemplate, OwnTemplateFailure>>
  readonly remove: (id: string) => Promise<Result<null, OwnTemplateFailure>>
  readonly saveOffices: (layer: OfficesLayer) => Promise<Result<null, WriteFailure>>
  /** One passage is one file, so that a damaged one never takes another with it. */
  readonly savePassage: (passage: Passage) => Promise<Result<Passage, OwnTemplateFailure>>
  readonly removePassage: (id: string) => Promise<Result<null, OwnTemplateFailure>>
}

const OWN_ID = /^eigen-[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a template was made in the window; those of houses come together out of several files. */
export const isMadeInWindow = (id: string): boolean => OWN_ID.test(id)

function ownFile(root: string, id: string, ending: string): string | null {
  if (!OWN_ID.test(id) || id.length > 120) return null
  const file = resolve(root, `${id}${ending}`)
  return file.startsWith(root + sep) ? file : null
}

/** The file of a template; null for an id that could lead out of the folder, whatever it came from. */
export const ownTemplateFile = (folder: string, id: string): string | null =>
  ownFile(resolve(folder, TEMPLATES), id, templateFileEnding)

/** Where, within the user's own folder, a passage made in the window is kept. */
export const ownPassagePath = (id: string): string => `${passagesFolder}${id}.json`

const ownPassageFile = (folder: string, id: string): string | null =>
  ownFile(resolve(folder, passagesFolder), id, '.json')

async function write(folder: string, file: string, text: string): Promise<Result<null, WriteFailure>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    return failed({ kind: 'cannot-write', code: systemCodeOrThrow(error) })
  }
  const written = await safeWrite(file, text, { readBack: true })
  return written.ok ? success(null) : written
}

async function saveTemplate(folder: string, template: LetterTemplate) {
  const file = ownTemplateFile(folder, template.id)
  if (file === null) return failed<OwnTemplateFailure>({ kind: 'not-own' })
  const checked = checkTemplate(template)
  if (!checked.ok) return failed<OwnTemplateFailure>({ kind: 'not-sound', faults: checked.failure })
  const wrong = await paperFaults(checked.value, '')
  if (wrong.length > 0) return failed<OwnTemplateFailure>({ kind: 'not-sound', faults: wrong })
  const written = await write(join(folder, TEMPLATES), file, serialiseTemplate(checked.value))
  return written.ok ? success(checked.value) : written
}

async function savePassage(folder: string, passage: Passage): Promise<Result<Passage, OwnTemplateFailure>> {
  const checked = parsePassage(passage)
  if (!checked.ok) return failed({ kind: 'not-sound', faults: checked.failure })
  const file = ownPassageFile(folder, checked.value.id)
  if (file === null) return failed({ kind: 'not-own' })
  const written = await write(dirname(file), file, serialisePassages([checked.value]))
  return written.ok ? success(checked.value) : written
}

async function saveOffices(folder: string, { offices, removed }: OfficesLayer): Promise<Result<null, WriteFailure>> {
  const file = join(folder, officesPath)
  const kept = await keepUnreadable(file)
  return kept.ok ? write(folder, file, serialiseOffices(offices, removed)) : kept
}

/** What cannot be read is never written over: it stays beside the new file, under its own date and `.onleesbaar`. */
async function keepUnreadable(file: string): Promise<Result<null, WriteFailure>> {
  try {
    const text = await readFile(file, 'utf8')
    if (parseOfficesFile({ path: officesPath, text }).ok) return success(null)
    const { mtimeMs } = await stat(file)
    await copyFile(file, `${file}.${String(Math.trunc(mtimeMs))}.onleesbaar`)
    return success(null)
  } catch (error) {
    const code = systemCodeOrThrow(error)
    return code === 'ENOENT' ? success(null) : failed({ kind: 'cannot-write', code })
  }
}

async function remove(file: string | null): Promise<Result<null, OwnTemplateFailure>> {
  if (file === null) return failed({ kind: 'not-own' })
  try {
    await rm(file, { force: true })
    return success(null)
  } catch (error) {
    return failed({ kind: 'cannot-write', code: systemCodeOrThrow(error) })
  }
}

/** The user's own shared data in a folder of the program. Of the offices only what differs is saved. */
export const ownTemplatesIn = (folder: string): OwnTemplates => ({
  save: (template) => saveTemplate(folder, template),
  remove: (id) => remove(ownTemplateFile(folder, id)),
  saveOffices: (layer) => saveOffices(folder, layer),
  savePassage: (passage) => savePassage(folder, passage),
  removePassage: (id) => remove(ownPassageFile(folder, id)),
})

/** Reads a template file that the user chose. Nothing is saved yet: the window shows it first. */
export async function readTemplateFile(path: string): Promise<Result<ReadTemplate, ImportFailure>> {
  try {
    const { size } = await stat(path)
    if (size > 4 * largestWholeTemplate) return failed({ kind: 'not-a-template' })
    const read = parseTemplate(await readFile(path, 'utf8'))
    const wrong = read.ok ? await paperFaults(read.value.template, '') : []
    return wrong.length > 0 ? failed({ kind: 'damaged', faults: wrong }) : read
  } catch (error) {
    return failed({ kind: 'cannot-read', code: systemCodeOrThrow(error) })
  }
}

/** Writes a template as one file where the user chose. */
export async function writeTemplateFile(path: string, template: LetterTemplate): Promise<Result<null, WriteFailure>> {
  const written = await safeWrite(path, serialiseTemplate(template), { readBack: true })
  return written.ok ? success(null) : written
}
