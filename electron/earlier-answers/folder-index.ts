import { mkdir, readFile, rm } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { failed, success, type Result } from '../../letter/model/result'
import type { KnownOffice } from '../../letter/questions/parsed-document'
import { safeWrite } from '../drafts/safe-write'
import { systemCode, systemCodeOrThrow } from '../drafts/system-code'
import { AnswerIndex } from './answer-index'
import { letterFiles, type FileStamp } from './letter-files'
import { readEarlierLetter } from './read-earlier-letter'

/** How far a folder is: files looked at, of how many, and how many pairs can be found. */
export type IndexProgress = { readonly done: number; readonly total: number; readonly pairs: number }

export type RefreshFailure =
  { readonly kind: 'cannot-read'; readonly code: string } | { readonly kind: 'cannot-write'; readonly code: string }

/** What a refresh did. Cancelled ones keep what was read so far, and the next one goes on from there. */
export type Refreshed = IndexProgress & {
  readonly read: number
  readonly removed: number
  /** Files with an ending of a letter in which no answer was found. */
  readonly withoutAnswers: number
  readonly cancelled: boolean
}

export type RefreshOptions = {
  readonly offices?: readonly KnownOffice[]
  readonly onProgress?: (progress: IndexProgress) => void
  readonly signal?: AbortSignal
}

const storedSchema = z.object({
  format: z.literal('antwoordbrief-eerdere-antwoorden'),
  version: z.literal(1),
  folder: z.string(),
  files: z.array(z.tuple([z.string(), z.object({ modified: z.number(), size: z.number(), pairs: z.number() })])),
  index: z.string(),
})

type Known = FileStamp & { readonly pairs: number }

/** The name of a folder's index among those of the program: its path is not readable from it. */
export const folderId = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 24)

const indexFile = (store: string, folder: string) => join(store, `${folderId(folder)}.json`)

/** Lets questions of people in between two files. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Searchable words of one folder, kept in a file of the program's own folder and nowhere else. */
export class FolderIndex {
  private constructor(
    private readonly store: string,
    readonly folder: string,
    private readonly files: Map<string, Known>,
    readonly answers: AnswerIndex,
  ) {}

  /** The index as it was kept; an empty one when there is none, or when it is damaged or of another version. */
  static async open(store: string, folder: string): Promise<FolderIndex> {
    try {
      const stored = storedSchema.parse(JSON.parse(await readFile(indexFile(store, folder), 'utf8')))
      if (stored.folder !== folder) return FolderIndex.blank(store, folder)
      return new FolderIndex(store, folder, new Map(stored.files), AnswerIndex.from(stored.index))
    } catch {
      // An index can always be made again from the letters themselves.
      return FolderIndex.blank(store, folder)
    }
  }

  private static blank(store: string, folder: string): FolderIndex {
    return new FolderIndex(store, folder, new Map(), AnswerIndex.empty())
  }

  /** Brings the index in step with the folder: only what is new or changed is read. */
  async refresh(options: RefreshOptions = {}): Promise<Result<Refreshed, RefreshFailure>> {
    let present: ReadonlyMap<string, FileStamp>
    try {
      present = await letterFiles(this.folder)
    } catch (error) {
      return failed({ kind: 'cannot-read', code: systemCodeOrThrow(error) })
    }
    const removed = this.forgetMissing(present)
    const outcome = await this.readChanged(present, options)
    const written = outcome.read + removed > 0 ? await this.save() : success(null)
    return written.ok ? success({ ...outcome, removed }) : written
  }

  private forgetMissing(present: ReadonlyMap<string, FileStamp>): number {
    const gone = [...this.files.keys()].filter((path) => !present.has(path))
    gone.forEach((path) => {
      this.forget(path)
    })
    return gone.length
  }

  private forget(path: string): void {
    this.answers.remove(path, this.files.get(path)?.pairs ?? 0)
    this.files.delete(path)
  }

  private isChanged(path: string, stamp: FileStamp): boolean {
    const known = this.files.get(path)
    return known?.modified !== stamp.modified || known.size !== stamp.size
  }

  private async readChanged(present: ReadonlyMap<string, FileStamp>, options: RefreshOptions) {
    let [done, read] = [0, 0]
    const progress = () => ({ done, total: present.size, pairs: this.answers.size })
    for (const [path, stamp] of present) {
      if (options.signal?.aborted) break
      if (this.isChanged(path, stamp)) {
        await this.readFile(path, stamp, options.offices ?? [])
        read += 1
        await breathe()
      }
      done += 1
      options.onProgress?.(progress())
    }
    const withoutAnswers = [...this.files.values()].filter(({ pairs }) => pairs === 0).length
    return { ...progress(), read, withoutAnswers, cancelled: options.signal?.aborted ?? false }
  }

  private async readFile(path: string, stamp: FileStamp, offices: readonly KnownOffice[]): Promise<void> {
    this.forget(path)
    try {
      const letter = await readEarlierLetter(join(this.folder, path), path, offices)
      this.files.set(path, { ...stamp, pairs: letter ? this.answers.add(path, letter) : 0 })
    } catch (error) {
      // Locked or gone since it was listed: left out now, looked at again the next time.
      if (systemCode(error) === null) throw error
    }
  }

  private async save(): Promise<Result<null, RefreshFailure>> {
    try {
      await mkdir(this.store, { recursive: true, mode: 0o700 })
    } catch (error) {
      return failed({ kind: 'cannot-write', code: systemCodeOrThrow(error) })
    }
    const stored: z.input<typeof storedSchema> = {
      format: 'antwoordbrief-eerdere-antwoorden',
      version: 1,
      folder: this.folder,
      files: [...this.files],
      index: this.answers.toJSON(),
    }
    const written = await safeWrite(indexFile(this.store, this.folder), JSON.stringify(stored))
    return written.ok ? success(null) : written
  }

  /** Removes every word of the folder from the disk. The letters themselves are not touched. */
  async erase(): Promise<Result<null, RefreshFailure>> {
    try {
      await rm(indexFile(this.store, this.folder), { force: true })
      return success(null)
    } catch (error) {
      return failed({ kind: 'cannot-write', code: systemCodeOrThrow(error) })
    }
  }
}
