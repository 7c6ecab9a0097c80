import type { IsoDate } from '../../letter/model/dates'
import type { Result } from '../../letter/model/result'
import type { EarlierAnswer } from './answer-index'
import { FolderIndex, type RefreshFailure, type Refreshed, type RefreshOptions } from './folder-index'

/** An earlier answer, and the folder that it comes from. */
export type FoundAnswer = EarlierAnswer & { readonly folder: string }

/** What is looked for: words that must all occur, or a question that the found ones are like. */
export type SearchWish = {
  readonly kind: 'words' | 'like-question'
  readonly text: string
  readonly folders: readonly string[]
  /** The day from which the age of an answer is counted. */
  readonly today: IsoDate
  readonly limit: number
}

type Running = { readonly controller: AbortController; readonly outcome: Promise<Result<Refreshed, RefreshFailure>> }

/** All folders of earlier letters, each with an index of its own in the program's folder. Runs in a thread of its own. */
export class AnswersDesk {
  private readonly indexes = new Map<string, Promise<FolderIndex>>()
  private readonly running = new Map<string, Running>()

  constructor(private readonly store: string) {}

  private index(folder: string): Promise<FolderIndex> {
    const known = this.indexes.get(folder) ?? FolderIndex.open(this.store, folder)
    this.indexes.set(folder, known)
    return known
  }

  /** Brings one folder up to date; a second request while it runs gets the outcome of the first. */
  async refresh(folder: string, options: RefreshOptions = {}): Promise<Result<Refreshed, RefreshFailure>> {
    const now = this.running.get(folder)
    if (now) return now.outcome
    const controller = new AbortController()
    const abort = () => {
      controller.abort()
    }
    if (options.signal?.aborted) abort()
    options.signal?.addEventListener('abort', abort, { once: true })
    const outcome = this.index(folder).then((index) => index.refresh({ ...options, signal: controller.signal }))
    this.running.set(folder, { controller, outcome })
    return outcome.finally(() => {
      options.signal?.removeEventListener('abort', abort)
      this.running.delete(folder)
    })
  }

  /** Stops indexing and removes every word of the folder from disk and memory. */
  async erase(folder: string): Promise<Result<null, RefreshFailure>> {
    const now = this.running.get(folder)
    now?.controller.abort()
    await now?.outcome
    const index = await this.index(folder)
    this.indexes.delete(folder)
    return index.erase()
  }

  /** Searches the folders together, the best first; also while one of them is being indexed. */
  async search({ kind, text, folders, today, limit }: SearchWish): Promise<readonly FoundAnswer[]> {
    const found = await Promise.all(
      folders.map(async (folder) => {
        const { answers } = await this.index(folder)
        const hits = kind === 'words' ? answers.byWords(text, today, limit) : answers.similarTo(text, today, limit)
        return hits.map((hit): FoundAnswer => ({ ...hit, folder }))
      }),
    )
    return found
      .flat()
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
  }
}
