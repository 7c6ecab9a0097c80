import { app } from 'electron'
import type { SendNotice } from '../ipc/notices'
import { draftArgument } from './draft-argument'

export type WaitingFile = {
  readonly take: () => string | null
  /** From now on a file that comes in is announced to the window. */
  readonly announceWith: (send: SendNotice) => void
}

/** Keeps the file that was named on the command line or opened from the desktop until the window asks for it. */
export function setupWaitingFile(): WaitingFile {
  let waiting = draftArgument(process.argv, process.cwd())
  let announce: () => void = () => undefined
  const arrive = (path: string | null) => {
    if (path === null) return
    waiting = path
    announce()
  }
  app.on('second-instance', (_event, argv, workingFolder) => arrive(draftArgument(argv, workingFolder)))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    arrive(path)
  })
  return {
    take: () => {
      const path = waiting
      waiting = null
      return path
    },
    announceWith: (send) => {
      announce = () => send('draft:waiting', {})
    },
  }
}
