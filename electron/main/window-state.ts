import type { BrowserWindow } from 'electron'
import { shownTitle } from './shown-title'

export type WindowDescription = { readonly title: string; readonly unsaved: boolean }

export type WindowState = {
  readonly describe: (description: WindowDescription) => void
  readonly hasUnsavedWork: () => boolean
}

/** What the page last said about itself. */
export function createWindowState(window: () => BrowserWindow | null): WindowState {
  let unsaved = false
  return {
    hasUnsavedWork: () => unsaved,
    describe(description) {
      unsaved = description.unsaved
      const open = window()
      open?.setTitle(shownTitle(description.title))
      open?.setDocumentEdited(description.unsaved)
    },
  }
}
