import { app, type WebContents } from 'electron'
import { APP_PAGE, isAppPage } from './app-address'
import { openExternal } from './external-links'

/** A page may only load itself again: that is how the window mends itself after a fault. */
const mayNavigate = (from: string, to: string) => isAppPage(to) && (isAppPage(from) || from === '')

function guard(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(({ url }) => {
    void openExternal(url)
    return { action: 'deny' }
  })
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(contents.getURL(), event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url.split('#')[0] !== APP_PAGE) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Every page that the program ever makes is held to its own file: no leaving, no new windows, no embedded pages. */
export function setupContentsGuard(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents))
}
