import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentFailure } from '../../../letter/questions/document-failure'
import type { Result } from '../../../letter/model/result'
import { usualLimits } from '../../../electron/documents/limits'
import { readDocument } from '../../../electron/documents/read-document'
import { readDocumentInWorker } from '../../../electron/documents/read-document-in-worker'
import { type BuiltReader, buildReader } from '../../support/build-reader'
import { bombs, changed, changedInside, changes, goodDocuments, tricks, truncated } from '../../support/hostile-files'

let reader: BuiltReader
beforeAll(async () => {
  reader = await buildReader()
}, 60_000)
afterAll(() => {
  reader.remove()
})

/** Megabytes that the system's allocator keeps for the next file; measured not to grow from file to file. */
const keptByAllocator = 400

/** Which failure it was; for a bomb, of which kind. */
const verdict = (outcome: Result<unknown, DocumentFailure>) => {
  if (outcome.ok) return 'read'
  return outcome.failure.kind === 'bomb' ? outcome.failure.reason : outcome.failure.kind
}

const endings = ['docx', 'pdf', 'html', 'xml', 'odt', 'txt', 'exe', ''] as const
const wrongNames = endings.flatMap((ending) =>
  Object.entries(goodDocuments()).map(([kind, bytes]) => ({ ending, kind, bytes })),
)

describe('hostile files in the reading thread', () => {
  it.each([...bombs, ...tricks])(
    '$what: one outcome, in time, and the memory comes back',
    async ({ make, expected, milliseconds = usualLimits.milliseconds }) => {
      const bytes = make()
      const before = process.memoryUsage.rss()
      const started = performance.now()
      const outcome = await readDocumentInWorker(bytes, 'vragen.docx', {
        workerFile: reader.workerFile,
        limits: { ...usualLimits, milliseconds },
      })
      expect(performance.now() - started).toBeLessThan(10_000)
      if (expected !== undefined) expect(verdict(outcome)).toBe(expected)
      await expect
        .poll(() => (process.memoryUsage.rss() - before) / 1e6, { timeout: 10_000 })
        .toBeLessThan(keptByAllocator)
    },
    20_000,
  )
})

describe('spoilt files', () => {
  it.each(truncated(15))('$what gives one outcome', async ({ make }) => {
    expect(verdict(await readDocument(make(), 'vragen'))).toMatch(/^(read|damaged|empty|not-supported)$/)
  })

  it('a Word document or PDF that was cut off is never taken for a whole one', async () => {
    for (const { what, make } of truncated(15).filter((file) => /^(docx|pdf|xml)/.test(file.what))) {
      expect([what, verdict(await readDocument(make(), 'vragen'))]).not.toEqual([what, 'read'])
    }
  })

  it.each(wrongNames)('a $kind file that is called .$ending is read all the same', async ({ ending, bytes }) => {
    expect(verdict(await readDocument(bytes, `vragen.${ending}`))).toBe('read')
  })

  it.each(Object.entries(goodDocuments()))(
    '150 spoilt versions of a %s give one outcome each',
    async (_kind, bytes) => {
      const isOutcome = async (spoilt: Uint8Array) => {
        const started = performance.now()
        await readDocument(spoilt, 'vragen')
        return performance.now() - started < usualLimits.milliseconds
      }
      await fc.assert(
        fc.asyncProperty(changes, (all) => isOutcome(changed(bytes, all))),
        { numRuns: 150, seed: 4 },
      )
    },
    60_000,
  )

  it('200 Word documents that are spoilt inside give one outcome each, and half of them get as far as the text', async () => {
    let refusedEarly = 0
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const outcome = await readDocument(changedInside(all), 'vragen')
        if (verdict(outcome) === 'not-supported') refusedEarly += 1
      }),
      { numRuns: 200, seed: 4 },
    )
    expect(refusedEarly).toBeLessThan(100)
  }, 60_000)

  it('random bytes give one outcome', async () => {
    const random = fc.uint8Array({ minLength: 1, maxLength: 3000 })
    await fc.assert(
      fc.asyncProperty(random, async (bytes) => verdict(await readDocument(bytes, 'a')).length > 0),
      { numRuns: 100, seed: 4 },
    )
  })

  it('leave nothing behind in the prototypes', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('polluted' in {}).toBe(false)
  })
})
