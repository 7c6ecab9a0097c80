import type { Session, WebPreferences } from 'electron'

/** What holds for every page of the program, whatever window it is in (security.md 1). */
const ALWAYS = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  plugins: false,
  navigateOnDragDrop: false,
} as const

/** What a window may choose for its page; none of it gives the page more power. */
export type PageChoices = {
  readonly spellcheck: boolean
  readonly devTools: boolean
  readonly preload?: string
  readonly session?: Session
  readonly javascript?: false
}

/** What is always so stands last: no choice can undo it. */
export const safePreferences = (page: PageChoices): WebPreferences => ({ ...page, ...ALWAYS })
