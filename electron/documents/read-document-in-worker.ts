import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DocumentFailure } from '../../letter/questions/document-failure'
import type { KnownOffice } from '../../letter/questions/parsed-document'
import { failed, type Result } from '../../letter/model/result'
import { type ReadLimits, usualLimits } from './limits'
import type { ReaderMessage } from './reader-messages'
import type { ReportProgress } from './reading'
import type { ReaderTask, UnderstoodDocument } from './understand-document'

type Outcome = Result<UnderstoodDocument, DocumentFailure>

/** How to read in a thread of its own. */
export type InWorker = {
  readonly onProgress?: ReportProgress
  /** Aborting stops the thread at once; the outcome is then `cancelled`. */
  readonly signal?: AbortSignal
  readonly limits?: ReadLimits
  /** By which a heading is read; with none it is read by its grammar alone. */
  readonly offices?: readonly KnownOffice[]
  /** The bundled worker; by itself it is looked for beside the running program. */
  readonly workerFile?: string
}

/** What is unpacked lies outside the heap of the thread, so the growth of the process counts too; it gets so much more. */
const margin = 128
const megabyte = 1024 * 1024
/** Milliseconds between looks at the memory. */
const look = 100
/** The thread gets a little longer than its own limit, in which it can say itself that it was too slow. */
const grace = 500

/**
 * Reads and understands a document off the main thread, with a limit of time and memory. It never rejects. The bytes are copied, so the
 * caller keeps them.
 */
export function readDocumentInWorker(bytes: Uint8Array, name: string, how: InWorker = {}): Promise<Outcome> {
  const limits = how.limits ?? usualLimits
  if (how.signal?.aborted) return Promise.resolve(failed({ kind: 'cancelled' }))
  // Before it is copied to another thread.
  if (bytes.length > limits.bytes) {
    return Promise.resolve(failed({ kind: 'too-large', measure: 'bytes', limit: limits.bytes }))
  }
  return new Promise((resolve) => {
    const worker = startWorker(bytes, name, limits, how)
    const stop = endOnce(worker, resolve, how.signal)
    worker.on('message', (message: ReaderMessage) => {
      if (message.kind === 'progress') how.onProgress?.(message.fraction)
      else stop(message.result)
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      stop(failed(failureOfCrash(error, limits)))
    })
    worker.on('exit', () => {
      stop(failed(outOfMemory(limits)))
    })
    stop.after(limits.milliseconds + grace, () => failed({ kind: 'too-slow', seconds: limits.milliseconds / 1000 }))
    stop.whenMemoryGrows(limits.megabytes + margin, () => failed(outOfMemory(limits)))
  })
}

const outOfMemory = (limits: ReadLimits): DocumentFailure => ({
  kind: 'too-large',
  measure: 'memory',
  limit: limits.megabytes,
})

/** A thread that dies by a file met more than it could hold. */
function failureOfCrash(error: NodeJS.ErrnoException, limits: ReadLimits): DocumentFailure {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory(limits) : { kind: 'damaged', format: 'text' }
}

function startWorker(bytes: Uint8Array, name: string, limits: ReadLimits, how: InWorker): Worker {
  const task: ReaderTask = { bytes, name, limits, offices: how.offices ?? [] }
  return new Worker(how.workerFile ?? join(__dirname, 'reader-worker.cjs'), {
    workerData: task,
    // Nothing of the environment or of the arguments is a reader's business.
    env: {},
    argv: [],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  })
}

type Stop = {
  (outcome: Outcome): void
  after(milliseconds: number, outcome: () => Outcome): void
  whenMemoryGrows(megabytes: number, outcome: () => Outcome): void
}

/** Ends the thread and settles at the first reason to do so. */
function endOnce(worker: Worker, resolve: (outcome: Outcome) => void, signal: AbortSignal | undefined): Stop {
  const timers: NodeJS.Timeout[] = []
  let settled = false
  const cancel = () => {
    stop(failed({ kind: 'cancelled' }))
  }
  const stop: Stop = Object.assign(
    (outcome: Outcome) => {
      if (settled) return
      settled = true
      timers.forEach(clearTimeout)
      signal?.removeEventListener('abort', cancel)
      // Settle when the thread is gone, so that its memory is back when the caller goes on; but nobody waits long for that.
      const tell = () => {
        clearTimeout(enough)
        resolve(outcome)
      }
      const enough = setTimeout(tell, grace)
      void worker.terminate().finally(tell)
    },
    {
      after: (milliseconds: number, outcome: () => Outcome) => {
        timers.push(setTimeout(() => stop(outcome()), milliseconds))
      },
      whenMemoryGrows: (megabytes: number, outcome: () => Outcome) => {
        const before = process.memoryUsage.rss()
        timers.push(
          setInterval(() => process.memoryUsage.rss() - before > megabytes * megabyte && stop(outcome()), look),
        )
      },
    },
  )
  signal?.addEventListener('abort', cancel, { once: true })
  return stop
}
