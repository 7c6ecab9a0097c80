import type { Draft } from '../../letter/draft/draft'
import { failed, success } from '../../letter/model/result'
import type { DraftDesk } from '../drafts/draft-desk'
import type { BuildFile } from '../drafts/export-letter'
import type { PrintOutcome } from '../print/print-letter'
import type { HandlersFor } from './handlers'

/** What makes pages of a letter; needs windows, so a test gives its own. */
export type PageMaker = {
  readonly buildWordFile: BuildFile
  readonly letterAsPdf: (draft: Draft) => Promise<Uint8Array>
  readonly printLetter: (draft: Draft) => Promise<PrintOutcome>
}

export const letterHandlers = (desk: DraftDesk, maker: PageMaker): HandlersFor<'letter'> => ({
  'letter:export': (question) => desk.exportLetter(maker.buildWordFile, question),
  'letter:pdf': (question) =>
    desk.exportLetter(
      async (draft) => success({ bytes: await maker.letterAsPdf(draft), remarks: [] }),
      question,
      'pdf',
    ),
  'letter:pages': async ({ draft }) => success(await maker.letterAsPdf(draft)),
  'letter:print': async ({ draft }) => {
    const outcome = await maker.printLetter(draft)
    return outcome === 'failed' ? failed({ kind: 'not-printed' }) : success(outcome)
  },
})
