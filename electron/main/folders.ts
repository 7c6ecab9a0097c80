import { app } from 'electron'
import { join } from 'node:path'

/** The built window, beside the built main program. */
export const rendererFolder = (): string => join(__dirname, '../renderer')

export const preloadFile = (): string => join(__dirname, '../preload/preload.cjs')

/** The templates lie outside the archive of the program, where people who do not program can read them. */
export const templatesFolder = (): string =>
  join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'templates')

/** The Dutch dictionary, shipped as a file of its own. */
export const dictionaryFolder = (): string =>
  app.isPackaged ? join(process.resourcesPath, 'dictionary') : join(app.getAppPath(), 'electron/spelling/dictionary')
