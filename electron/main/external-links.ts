import { BrowserWindow, dialog, shell } from 'electron'
import { safeLink } from './safe-link'

const QUESTION = {
  type: 'question',
  title: 'Koppeling openen',
  message: 'Deze koppeling opent buiten Antwoordbrief. Wilt u haar openen?',
  buttons: ['Openen', 'Annuleren'],
  defaultId: 1,
  cancelId: 1,
  noLink: true,
} as const

/** Opens a web page or a new e-mail outside the program, after the person saw where it leads. The only use of `shell`. */
export async function openExternal(address: string): Promise<void> {
  const link = safeLink(address)
  const window = BrowserWindow.getFocusedWindow()
  // Without a window that has the focus nobody can have clicked.
  if (!link || !window) return
  const { response } = await dialog.showMessageBox(window, {
    ...QUESTION,
    buttons: [...QUESTION.buttons],
    detail: link,
  })
  if (response === 0) await shell.openExternal(link)
}
