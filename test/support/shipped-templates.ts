import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readTemplateFolder } from '../../electron/templates/template-folder'
import type { LetterTemplate } from '../../letter/model/letter-template'
import { loadTemplates } from '../../letter/template/load-templates'

/** The folder that ships with the program. */
export const templatesFolder = resolve(__dirname, '../../templates')

const sources = await readTemplateFolder(templatesFolder)

/** The shipped files as text. */
export const shippedSources = sources

/** A shipped template; throws when there is none of that id. */
export function shippedTemplate(id: string): LetterTemplate {
  const template = loadTemplates(sources).templates.find((t) => t.id === id)
  if (!template) throw new Error(`no shipped template ${id}`)
  return template
}

/** The text of the sample letter's draft file. */
export const sampleText = readFileSync(resolve(templatesFolder, 'voorbeelden/oekraine.antwoordbrief'), 'utf8')

export { sampleDraft } from './sample-draft'
