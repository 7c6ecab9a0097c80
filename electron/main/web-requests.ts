import { app, session } from 'electron'
import { mayRequest } from './allowed-requests'

/** Cancels every request of a page that is not for our own files, and every download. */
export function setupWebRequests(): void {
  const { defaultSession } = session
  defaultSession.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !mayRequest(details.url, app.isPackaged) }),
  )
  defaultSession.on('will-download', (event) => event.preventDefault())
}
