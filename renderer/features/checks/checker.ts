import type { Finding } from '../../../letter/checks/finding'
import type { Draft } from '../../../letter/draft/draft'
import { startWorker } from '../../app/start-worker'
import workerAddress from './check-worker?worker&url'

export type Checker = { readonly check: (draft: Draft) => void; readonly close: () => void }

/** Checks letters in a worker. While one is being checked only the newest of the next ones waits. */
export function createChecker(onFindings: (findings: readonly Finding[]) => void): Checker {
  const worker = startWorker(workerAddress)
  let isBusy = false
  let waiting: Draft | null = null
  const send = (draft: Draft) => {
    isBusy = true
    worker.postMessage(draft)
  }
  worker.onmessage = ({ data }: MessageEvent<readonly Finding[]>) => {
    isBusy = false
    onFindings(data)
    const next = waiting
    waiting = null
    if (next) send(next)
  }
  return {
    check: (draft) => {
      if (isBusy) waiting = draft
      else send(draft)
    },
    close: () => {
      worker.terminate()
    },
  }
}
