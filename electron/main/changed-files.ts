import type { BrowserWindow } from 'electron'
import type { DraftDesk } from '../drafts/draft-desk'
import type { SendNotice } from '../ipc/notices'

/** Looks for changes of somebody else whenever the person comes back to the window: then it can matter, and no sooner. */
export function setupChangedFiles(window: BrowserWindow, desk: DraftDesk, send: SendNotice): void {
  window.on('focus', () => {
    void desk.changedOnDisk().then((handles) => {
      for (const handle of handles) send('draft:changed-on-disk', { handle })
    })
  })
}
