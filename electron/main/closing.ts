import { dialog, type BrowserWindow } from 'electron'
import type { NoticeSender } from '../ipc/register'
import { createCloseFlow, SILENCE_MS, type CloseFlow } from './close-flow'

export type ClosingOptions = {
  readonly window: BrowserWindow
  readonly notices: NoticeSender
  readonly hasUnsavedWork: () => boolean
  readonly settle: () => Promise<void>
}

function askPage({ window, notices }: ClosingOptions): Promise<boolean> {
  if (window.webContents.isCrashed()) return Promise.resolve(false)
  return new Promise((resolve) => {
    const stop = notices.onHeard('window:close-requested', () => end(true))
    const timer = setTimeout(() => end(false), SILENCE_MS)
    const end = (heard: boolean) => {
      clearTimeout(timer)
      stop()
      resolve(heard)
    }
    notices.send('window:close-requested', {})
  })
}

async function askPerson(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Antwoordbrief sluiten',
    message: 'Het venster antwoordt niet en er is werk dat nog niet is opgeslagen.',
    detail:
      'Wat u typte is automatisch bewaard en wordt de volgende keer aangeboden. U kunt wachten of het venster sluiten.',
    buttons: ['Wachten', 'Sluiten'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}

/** Makes closing the window a question to the page, and to the person when the page is dead. */
export function setupClosing(options: ClosingOptions): CloseFlow {
  const { window, hasUnsavedWork, settle } = options
  const flow = createCloseFlow({
    askPage: () => askPage(options),
    hasUnsavedWork,
    askPerson: () => askPerson(window),
    settle,
    destroyWindow: () => window.destroy(),
  })
  window.on('close', (event) => {
    if (flow.isDecided()) return
    event.preventDefault()
    flow.request()
  })
  return flow
}
