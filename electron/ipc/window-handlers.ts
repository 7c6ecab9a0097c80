import { success } from '../../letter/model/result'
import type { HandlersFor } from './handlers'

export type WindowActions = {
  readonly describe: (description: { readonly title: string; readonly unsaved: boolean }) => void
  readonly closeNow: () => void
  readonly copyText: (text: string) => Promise<void>
}

export const windowHandlers = ({ describe, closeNow, copyText }: WindowActions): HandlersFor<'window'> => ({
  'window:describe': (description) => {
    describe(description)
    return Promise.resolve(success(null))
  },
  'window:copy-text': async ({ text }) => {
    await copyText(text)
    return success(null)
  },
  'window:close': () => {
    closeNow()
    return Promise.resolve(success(null))
  },
})
