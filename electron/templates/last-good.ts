import { isAttachment, type TemplateFault, type TemplateSource } from '../../letter/template/template-source'
import type { Shelf } from './shelf'

/** Whether a fault is about what lies beside a house: the house, its picture and its paper then go back together. */
const isBesideHouse = ({ place }: TemplateFault) => place === 'logo.file' || place === 'paper'

/** The shared folder with the files that are at fault as they last were, and which those are. */
export type Mended = { readonly shelf: Shelf; readonly files: ReadonlySet<string> }

/**
 * Puts the last good copy of a file in the place of one that is at fault, such as one that is half written. Files that the
 * copy does not have stay as they are. Pure.
 */
export function mended(shelf: Shelf, faults: readonly TemplateFault[], copy: Shelf): Mended {
  const atFault = new Set(faults.map(({ file }) => file))
  const isWithAttachments = faults.some(isBesideHouse)
  const files = new Set<string>()
  const back = (now: readonly TemplateSource[], before: readonly TemplateSource[]) => {
    const known = new Map(before.map((source) => [source.path, source]))
    return now.map((source) => {
      const old = known.get(source.path)
      const isMeant = atFault.has(source.path) || (isWithAttachments && isAttachment(source.path))
      if (!old || !isMeant || old.text === source.text) return source
      files.add(source.path)
      return old
    })
  }
  const data = back(shelf.data, copy.data)
  const templates = back(shelf.templates, copy.templates)
  const wordLists = back(shelf.wordLists, copy.wordLists)
  return { shelf: { ...shelf, data, templates, wordLists }, files }
}
