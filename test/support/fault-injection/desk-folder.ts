import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDraft } from '../../../letter/draft/parse-draft'
import { templatesFolder } from '../shipped-templates'
import type { DeskSetup } from './desk-commands'

/** A person's documents and the program's own folder, beside each other on one disk. */
export type DeskFolder = {
  readonly root: string
  readonly documents: string
  readonly setup: DeskSetup
  readonly draftPath: string
}

export function deskFolder(): DeskFolder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'antwoordbrief-test-')))
  const documents = join(root, 'documenten')
  mkdirSync(documents)
  const draftPath = join(documents, 'brief.antwoordbrief')
  const wordPlace = join(documents, 'brief.docx')
  const setup = { userData: join(root, 'eigen'), templates: templatesFolder, draftPlace: draftPath, wordPlace }
  return { root, documents, setup, draftPath }
}

/** The mark of the text in a draft's file: "damaged" when it is no draft, "absent" when it is not there. */
export function markIn(path: string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return 'absent'
  }
  const draft = parseDraft(text)
  return draft.ok ? draft.value.letter.questionSet.subject : 'damaged'
}

/** The marks of the texts in the autosave folder. */
export function autosavedMarks({ setup }: DeskFolder): readonly string[] {
  const folder = join(setup.userData, 'autosave')
  const texts = readdirSync(folder).filter((name) => name.endsWith('.brief'))
  return texts.map((name) => markIn(join(folder, name)))
}

/** Names of files that no run may leave behind. */
export const leftOvers = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'))
