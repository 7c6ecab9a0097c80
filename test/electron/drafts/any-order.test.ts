import fc from 'fast-check'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serialiseDraft } from '../../../letter/draft/parse-draft'
import type { DraftHandle } from '../../../electron/ipc/contract'
import { markIn } from '../../support/fault-injection/desk-folder'
import { draftAbout, testDesk, valueOf, type TestDesk } from '../../support/test-desk'

type Step =
  'type' | 'save' | 'autosave' | 'save while typing' | 'somebody else changes the file' | 'crash' | 'write over'

const steps = fc.array(
  fc.constantFrom<Step>(
    'type',
    'type',
    'save',
    'save',
    'autosave',
    'save while typing',
    'somebody else changes the file',
    'crash',
    'write over',
  ),
  { minLength: 3, maxLength: 12 },
)

/** A person at work, and what must be true of it whatever happens in whatever order. */
class Work {
  desk!: TestDesk
  handle!: DraftHandle
  typed = 'BEGIN'
  revision = 0
  /** The newest text that main said is in the file, and in the autosave. */
  saved: string | null = null
  kept: string | null = null
  foreign: string | null = null
  /** The newest revision that main has, in the file or in the autosave. */
  private settledRevision = -1
  private others = 0

  constructor(readonly root: string) {}

  readonly path = () => join(this.root, 'brief.antwoordbrief')
  readonly question = () => ({ handle: this.handle, draft: draftAbout(this.typed), revision: this.revision })

  async start(): Promise<void> {
    this.desk = await testDesk(this.root)
    this.desk.choices.draft = this.path()
    this.settledRevision = -1
    const left = valueOf(await this.desk.recoverable())
    const [first] = left
    if (this.kept !== null && this.kept !== this.fileText()) expect(first, 'what was kept is offered').toBeDefined()
    if (first) return this.recover(first.handle)
    this.kept = null
    const opened =
      this.saved === null
        ? valueOf(await this.desk.create(draftAbout(this.typed)))
        : valueOf(await this.desk.openFile(this.path()))
    this.handle = opened.handle
    this.revision = 0
    this.typed = opened.draft.letter.questionSet.subject
    this.foreign = null
  }

  private fileText = () => (this.saved === null ? null : markIn(this.path()))

  private async recover(handle: DraftHandle): Promise<void> {
    const opened = valueOf(await this.desk.recover(handle))
    expect(opened.draft.letter.questionSet.subject, 'nothing that was kept is lost').toBe(this.kept)
    this.handle = handle
    this.revision = 0
    this.typed = opened.draft.letter.questionSet.subject
  }

  type(): void {
    this.revision += 1
    this.typed = `TEKST ${String(this.revision)} ${String(Math.floor(performance.now()))}`
  }

  async save(evenIfChanged: boolean): Promise<void> {
    const { typed } = this
    const answer = await this.desk.save({ ...this.question(), evenIfChanged })
    if (this.foreign !== null && !evenIfChanged) {
      expect(answer).toEqual({ ok: false, failure: { kind: 'changed-on-disk' } })
      expect(markIn(this.path()), 'the other version is not written over').toBe(this.foreign)
      this.kept = typed
      this.settledRevision = this.revision
      return
    }
    expect(answer, 'saved').toMatchObject({ ok: true, value: { revision: this.question().revision } })
    expect(markIn(this.path()), 'what is called saved is in the file').toBe(typed)
    if (this.foreign !== null) await this.expectKeptInHistory(this.foreign)
    this.saved = typed
    this.kept = null
    this.foreign = null
    this.settledRevision = this.revision
  }

  private async expectKeptInHistory(mark: string): Promise<void> {
    const versions = valueOf(await this.desk.versions(this.handle))
    const marks = await Promise.all(
      versions.map(async ({ id }) => {
        const version = valueOf(await this.desk.readVersion(this.handle, id))
        return version.letter.questionSet.subject
      }),
    )
    expect(marks, 'the version that was written over is in the history').toContain(mark)
  }

  async autosave(): Promise<void> {
    const { typed, revision } = this
    expect((await this.desk.autosave(this.question())).ok).toBe(true)
    if (revision > this.settledRevision) this.kept = typed
    this.settledRevision = Math.max(this.settledRevision, revision)
  }

  async saveWhileTyping(): Promise<void> {
    if (this.foreign !== null) return
    const before = this.question()
    const { typed } = this
    const saving = this.desk.save(before)
    this.type()
    const keeping = this.desk.autosave(this.question())
    expect(valueOf(await saving).revision, 'the revision that was written').toBe(before.revision)
    await keeping
    expect(markIn(this.path())).toBe(typed)
    this.saved = typed
    this.kept = this.typed
    this.settledRevision = this.revision
  }

  somebodyElse(): void {
    if (this.saved === null) return
    this.others += 1
    this.foreign = `VAN EEN ANDER ${String(this.others)}`
    writeFileSync(this.path(), serialiseDraft(draftAbout(this.foreign)))
  }

  async crash(): Promise<void> {
    await this.desk.settled()
    await this.desk.abandon()
    if (this.kept === null && this.foreign !== null) this.saved = this.foreign
    await this.start()
  }

  async do(step: Step): Promise<void> {
    if (step === 'type') this.type()
    if (step === 'save') await this.save(false)
    if (step === 'write over') await this.save(true)
    if (step === 'autosave') await this.autosave()
    if (step === 'save while typing') await this.saveWhileTyping()
    if (step === 'somebody else changes the file') this.somebodyElse()
    if (step === 'crash') await this.crash()
  }
}

it('nothing is lost and nothing is wrongly called saved, in whatever order things happen', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const root = mkdtempSync(join(tmpdir(), 'antwoordbrief-test-'))
      mkdirSync(root, { recursive: true })
      const work = new Work(root)
      await work.start()
      for (const step of sequence) await work.do(step)
      rmSync(root, { recursive: true, force: true })
    }),
    { numRuns: 40 },
  )
}, 120_000)
