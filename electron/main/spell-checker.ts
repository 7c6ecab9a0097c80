import { session } from 'electron'

/**
 * Without this Chromium asks its maker for a dictionary at every start, past the content policy and past `webRequest`
 * (security.md 0.1). Must run directly after `whenReady`, before the first window.
 */
export function setupSpellChecker(): void {
  const { defaultSession } = session
  defaultSession.setSpellCheckerDictionaryDownloadURL('file:///nonexistent/')
  defaultSession.setSpellCheckerLanguages([])
}
