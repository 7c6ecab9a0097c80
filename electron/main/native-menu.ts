import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { SendNotice } from '../ipc/notices'
import { applicationMenu, type MenuLine } from './menu'

function menuLine(line: MenuLine, send: SendNotice): MenuItemConstructorOptions {
  if (line.kind === 'line') return { type: 'separator' }
  if (line.kind === 'role') return { role: line.role, label: line.label }
  return {
    label: line.label,
    ...(line.keys === undefined ? {} : { accelerator: line.keys }),
    // The window listens for keys itself; a registered key would run the command twice.
    registerAccelerator: false,
    click: () => send('command:run', { id: line.id }),
  }
}

/** The menu of the system, from the data in `menu.ts`. */
export function setupMenu(send: SendNotice): void {
  app.setAboutPanelOptions({
    applicationName: app.getName(),
    applicationVersion: app.getVersion(),
    copyright: 'EUPL-1.2',
  })
  const parts = applicationMenu.map(({ label, lines }) => ({
    label,
    submenu: lines.map((line) => menuLine(line, send)),
  }))
  Menu.setApplicationMenu(Menu.buildFromTemplate(parts))
}
