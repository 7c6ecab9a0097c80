import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The least that an Electron program can be: a window of the same size as ours, and one page out of a file. */
const program = `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1400, height: 950, webPreferences: { sandbox: false } })
  void window.loadFile('index.html')
})
app.on('window-all-closed', () => app.quit())
`

/** Writes a program that shows this page into a new folder, and gives the folder. */
export function floorProgram(folder: string, page: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"name":"leeg","version":"1.0.0","main":"main.cjs"}')
  writeFileSync(join(folder, 'main.cjs'), program)
  writeFileSync(join(folder, 'index.html'), page)
  return folder
}
