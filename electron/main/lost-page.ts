import { dialog, type BrowserWindow } from 'electron'
import { countLosses } from './count-losses'

async function tellThatItStops(window: BrowserWindow): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Antwoordbrief',
    message: 'Het venster kan niet worden getoond.',
    detail:
      'Wat u typte is automatisch bewaard. Sluit Antwoordbrief en start het programma opnieuw; uw werk wordt dan aangeboden.',
    buttons: ['Sluiten'],
    noLink: true,
  })
}

/**
 * Loads the page again when its process is gone (out of memory, a crash), and lets go of what it had open, so that the
 * new page finds it among the recoverable drafts.
 */
export function setupLostPage(window: BrowserWindow, abandon: () => Promise<void>, closeNow: () => void): void {
  const mayReload = countLosses()
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    void abandon().then(async () => {
      if (mayReload(Date.now())) {
        window.webContents.reload()
        return
      }
      await tellThatItStops(window)
      closeNow()
    })
  })
}

/** A page that loads anew has nothing open any more, whatever the one before it had. */
export function setupFreshPage(window: BrowserWindow, begin: () => void): void {
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) begin()
  })
}
