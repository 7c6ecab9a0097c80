import type { Finding } from '../../../letter/checks/finding'
import { startWorker } from '../../app/start-worker'
import type { Checked } from './findings-in'
import workerAddress from './check-worker?worker&url'

export type Checker = { readonly check: (checked: Checked) => void; readonly close: () => void }

/** Checks letters in a worker. While one is being checked only the newest of the next ones waits. */
export function createChecker(onFindings: (findings: readonly Finding[]) => void): Checker {
  const worker = startWorker(workerAddress)
  let isBusy = false
  let waiting: Checked | null = null
  const send = (checked: Checked) => {
    isBusy = true
    worker.postMessage(checked)
  }
  worker.onmessage = ({ data }: MessageEvent<readonly Finding[]>) => {
    isBusy = false
    onFindings(data)
    const next = waiting
    waiting = null
    if (next) send(next)
  }
  return {
    check: (checked) => {
      if (isBusy) waiting = checked
      else send(checked)
    },
    close: () => {
      worker.terminate()
    },
  }
}
