import { app, session } from 'electron'
import { placeDictionary } from '../spelling/place-dictionary'
import { dictionaryFolder } from './folders'

/**
 * Dutch spelling without a network. Without this Chromium asks its maker for a dictionary at every start, past the content
 * policy and past `webRequest` (security.md 0.1–0.2): so its languages are emptied first, the address of that maker is
 * made unusable, and Dutch is only chosen once its dictionary lies where Chromium looks. Must run directly after
 * `whenReady`, before the first window. macOS has a checker of its own and cannot be told.
 */
export function setupSpellChecker(): void {
  const { defaultSession } = session
  if (process.platform === 'darwin') return
  defaultSession.setSpellCheckerDictionaryDownloadURL('file:///nonexistent/')
  defaultSession.setSpellCheckerLanguages([])
  if (placeDictionary(dictionaryFolder(), app.getPath('userData'))) defaultSession.setSpellCheckerLanguages(['nl'])
}
