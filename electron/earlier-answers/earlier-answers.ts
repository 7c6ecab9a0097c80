import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { failed, type Result } from '../../letter/model/result'
import type { KnownOffice } from '../../letter/questions/parsed-document'
import type { FoundAnswer, SearchWish } from './answers-desk'
import type { IndexProgress, RefreshFailure, Refreshed } from './folder-index'
import type { AnswersReply, AnswersTask } from './messages'

/** The thread ended before it was done; asking again starts it anew. */
export type Stopped = { readonly kind: 'stopped' }

export type RefreshWish = {
  readonly offices?: readonly KnownOffice[]
  readonly onProgress?: (progress: IndexProgress) => void
  /** Aborting stops after the file at hand; what was read is kept. */
  readonly signal?: AbortSignal
}

/** Earlier letters of the user's folders, indexed and searched in a thread of its own. */
export type EarlierAnswers = {
  /** Brings a folder's index up to date: only new and changed letters are read. */
  readonly refresh: (folder: string, wish?: RefreshWish) => Promise<Result<Refreshed, RefreshFailure | Stopped>>
  /** Empty when nothing fits, also when the thread ended. Works while a folder is being indexed. */
  readonly search: (wish: SearchWish) => Promise<readonly FoundAnswer[]>
  /** Removes every word of a folder from the program. */
  readonly erase: (folder: string) => Promise<Result<null, RefreshFailure | Stopped>>
  readonly close: () => Promise<void>
}

type Where = {
  /** The folder, among the program's own data, that the indexes are kept in. */
  readonly store: string
  /** The bundled worker; by itself it is looked for beside the running program. */
  readonly workerFile?: string
}

type Wish = AnswersTask extends infer T ? (T extends AnswersTask ? Omit<T, 'id'> : never) : never
type Waiting = {
  readonly settle: (reply: AnswersReply | null) => void
  readonly onProgress?: RefreshWish['onProgress']
}

/** Talks to the thread; it is started at the first question and again after it ended. */
class Line {
  private worker: Worker | null = null
  private readonly waiting = new Map<number, Waiting>()
  private last = 0

  constructor(private readonly where: Where) {}

  private open(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(this.where.workerFile ?? join(__dirname, 'earlier-answers-worker.cjs'), {
      workerData: { store: this.where.store },
      env: {},
      argv: [],
    })
    worker.on('message', (reply: AnswersReply) => {
      this.hear(reply)
    })
    worker.on('error', () => {
      this.ended(worker)
    })
    worker.on('exit', () => {
      this.ended(worker)
    })
    this.worker = worker
    return worker
  }

  private hear(reply: AnswersReply): void {
    const waiting = this.waiting.get(reply.id)
    if (reply.kind === 'progress') {
      waiting?.onProgress?.(reply.progress)
      return
    }
    this.waiting.delete(reply.id)
    // A thread without a task does not keep the program alive.
    if (this.waiting.size === 0) this.worker?.unref()
    waiting?.settle(reply)
  }

  private ended(worker: Worker): void {
    if (this.worker !== worker) return
    this.worker = null
    const left = [...this.waiting.values()]
    this.waiting.clear()
    left.forEach(({ settle }) => {
      settle(null)
    })
  }

  /** Sends a task; the reply is null when the thread ended before it came. */
  ask(
    wish: Wish,
    onProgress?: RefreshWish['onProgress'],
  ): { readonly id: number; readonly reply: Promise<AnswersReply | null> } {
    this.last += 1
    const id = this.last
    const reply = new Promise<AnswersReply | null>((settle) => {
      this.waiting.set(id, { settle, ...(onProgress ? { onProgress } : {}) })
    })
    const worker = this.open()
    worker.ref()
    worker.postMessage({ ...wish, id } satisfies AnswersTask)
    return { id, reply }
  }

  tell(wish: Wish): void {
    this.last += 1
    this.worker?.postMessage({ ...wish, id: this.last } satisfies AnswersTask)
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
  }
}

const stopped = () => failed<Stopped>({ kind: 'stopped' })

async function refresh(line: Line, folder: string, { offices = [], onProgress, signal }: RefreshWish) {
  const { id, reply } = line.ask({ kind: 'refresh', folder, offices }, onProgress)
  const cancel = () => {
    line.tell({ kind: 'cancel', task: id })
  }
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  const outcome = await reply
  signal?.removeEventListener('abort', cancel)
  return outcome?.kind === 'refreshed' ? outcome.result : stopped()
}

/** Opens the earlier answers of this desk. Nothing is read until something is asked. */
export function earlierAnswers(where: Where): EarlierAnswers {
  const line = new Line(where)
  return {
    refresh: (folder, wish = {}) => refresh(line, folder, wish),
    async search(wish) {
      const reply = await line.ask({ kind: 'search', wish }).reply
      return reply?.kind === 'found' ? reply.answers : []
    },
    async erase(folder) {
      const reply = await line.ask({ kind: 'erase', folder }).reply
      return reply?.kind === 'erased' ? reply.result : stopped()
    },
    close: () => line.close(),
  }
}
