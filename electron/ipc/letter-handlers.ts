import type { DraftDesk } from '../drafts/draft-desk'
import type { BuildWordFile } from '../drafts/export-letter'
import type { HandlersFor } from './handlers'

export const letterHandlers = (desk: DraftDesk, build: BuildWordFile): HandlersFor<'letter'> => ({
  'letter:export': (question) => desk.exportLetter(build, question),
})
