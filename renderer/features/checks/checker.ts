import type { Draft } from '../../../letter/draft/draft'
import type { Finding } from '../../../letter/checks/finding'
import { createDraftPacker } from '../../../letter/draft/draft-parcel'
import { startWorker } from '../../app/start-worker'
import type { PackedCheck } from './check-worker'
import type { Checked } from './findings-in'
import workerAddress from './check-worker?worker&url'

export type Checker = { readonly check: (checked: Checked) => void; readonly close: () => void }

/** Packs for a worker, which reads everything that it is sent. */
function createPacker(): (draft: Draft) => string {
  const pack = createDraftPacker()
  return (draft) => {
    const { text, received } = pack(draft)
    received()
    return text
  }
}

/** Checks letters in a worker. While one is being checked only the newest of the next ones waits. */
export function createChecker(onFindings: (findings: readonly Finding[]) => void): Checker {
  const worker = startWorker(workerAddress)
  const packNow = createPacker()
  let isBusy = false
  let waiting: Checked | null = null
  const send = (checked: Checked) => {
    isBusy = true
    const { letter, template, old } = checked
    const message: PackedCheck = { now: packNow({ letter, template }), old }
    worker.postMessage(message)
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
