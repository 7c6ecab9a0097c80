import type { NoticeName, RequestName } from './contract'

/** Every question that the window may ask; the type makes a missing or misspelt name fail to compile. */
const REQUESTS: Readonly<Record<RequestName, true>> = {
  'template:list': true,
  'library:read': true,
  'library:save-template': true,
  'library:remove-template': true,
  'library:export-template': true,
  'library:import-template': true,
  'library:choose-logo': true,
  'library:choose-paper': true,
  'library:save-offices': true,
  'library:export-offices': true,
  'library:import-offices': true,
  'library:save-passage': true,
  'library:remove-passage': true,
  'library:choose-shared': true,
  'library:forget-shared': true,
  'answers:folders': true,
  'answers:add-folder': true,
  'answers:refresh': true,
  'answers:cancel': true,
  'answers:remove': true,
  'answers:search': true,
  'draft:new': true,
  'draft:open': true,
  'draft:open-recent': true,
  'draft:open-sample': true,
  'draft:open-waiting': true,
  'draft:recent': true,
  'draft:recoverable': true,
  'draft:recover': true,
  'draft:discard-recovery': true,
  'draft:save': true,
  'draft:save-as': true,
  'draft:autosave': true,
  'draft:close': true,
  'history:list': true,
  'history:read': true,
  'history:put-back': true,
  'letter:export': true,
  'letter:pdf': true,
  'letter:pages': true,
  'letter:print': true,
  'document:choose': true,
  'document:read': true,
  'document:paste': true,
  'document:cancel': true,
  'spelling:know-texts': true,
  'spelling:learn': true,
  'spelling:own-words': true,
  'spelling:forget': true,
  'spelling:unknown': true,
  'spelling:suggest': true,
  'window:describe': true,
  'window:copy-text': true,
  'window:close': true,
}

/** Every notice that the window may listen for. */
const NOTICES: Readonly<Record<NoticeName, true>> = {
  'window:close-requested': true,
  'command:run': true,
  'draft:flush': true,
  'draft:changed-on-disk': true,
  'draft:waiting': true,
  'document:progress': true,
  'answers:progress': true,
}

export const requestNames = Object.keys(REQUESTS) as readonly RequestName[]
export const noticeNames = Object.keys(NOTICES) as readonly NoticeName[]

/** The names on the wire, so that a question and a notice can never be taken for each other. */
export const questionChannel = (name: RequestName): string => `question:${name}`
export const noticeChannel = (name: NoticeName): string => `notice:${name}`

/** The window tells main that its listener for a notice was called: how main knows that the page is alive. */
export const HEARD_CHANNEL = 'window:heard'
/** The window tells main that it listens for a notice: what waited for it can be sent. */
export const LISTENING_CHANNEL = 'window:listening'
