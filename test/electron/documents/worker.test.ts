import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usualLimits } from '../../../electron/documents/limits'
import { readDocumentInWorker } from '../../../electron/documents/read-document-in-worker'
import { type BuiltReader, buildReader } from '../../support/build-reader'
import { column, pdfDocument } from '../../support/pdf-document'
import { linesOf } from '../../support/read-source'
import { paragraph, wordDocument } from '../../support/word-document'

let reader: BuiltReader
beforeAll(async () => {
  reader = await buildReader()
}, 60_000)
afterAll(() => {
  reader.remove()
})

/** A worker program of one's own, for what no file is sure to do. */
function program(code: string): string {
  const file = join(tmpdir(), `antwoordbrief-worker-${process.pid}-${String(code.length)}.cjs`)
  writeFileSync(file, code)
  return file
}

const letter = wordDocument(paragraph('Bent u bekend met dit bericht?'))
const pages = (count: number) =>
  pdfDocument(
    Array.from({ length: count }, (_, page) => column(60, 700, 10, 12, [`Bladzijde ${page + 1}`, 'met tekst'])),
  )

describe('reading in a thread of its own', () => {
  it('gives the document, and leaves the bytes with the caller', async () => {
    const result = await readDocumentInWorker(letter, 'vragen.docx', { workerFile: reader.workerFile })
    expect(result.ok && linesOf(result.value.source)).toEqual(['Bent u bekend met dit bericht?'])
    expect(letter.byteLength).toBeGreaterThan(0)
  })

  it('gives a failure as a value', async () => {
    const result = await readDocumentInWorker(new Uint8Array(), 'leeg', { workerFile: reader.workerFile })
    expect(result).toEqual({ ok: false, failure: { kind: 'empty' } })
  })

  it('tells how far it is, rising to the end', async () => {
    const fractions: number[] = []
    const onProgress = (fraction: number) => fractions.push(fraction)
    const result = await readDocumentInWorker(pages(20), 'vragen.pdf', { workerFile: reader.workerFile, onProgress })
    expect(result.ok).toBe(true)
    expect(fractions).toEqual(Array.from({ length: 20 }, (_, page) => (page + 1) / 20))
  })

  it('stops at once when it is cancelled', async () => {
    const controller = new AbortController()
    const started = performance.now()
    const onProgress = () => {
      controller.abort()
    }
    const result = await readDocumentInWorker(pages(400), 'vragen.pdf', {
      workerFile: reader.workerFile,
      signal: controller.signal,
      onProgress,
    })
    expect(result).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('does not start when it was cancelled before', async () => {
    const result = await readDocumentInWorker(letter, 'a', {
      workerFile: '/bestaat/niet.cjs',
      signal: AbortSignal.abort(),
    })
    expect(result).toEqual({ ok: false, failure: { kind: 'cancelled' } })
  })

  it('does not copy a file that is too large', async () => {
    const limits = { ...usualLimits, bytes: 10 }
    const result = await readDocumentInWorker(letter, 'a', { workerFile: '/bestaat/niet.cjs', limits })
    expect(result).toEqual({ ok: false, failure: { kind: 'too-large', measure: 'bytes', limit: 10 } })
  })

  it('ends a thread that never comes back', async () => {
    const limits = { ...usualLimits, milliseconds: 300 }
    const result = await readDocumentInWorker(letter, 'a', { workerFile: program('for (;;) {}'), limits })
    expect(result).toEqual({ ok: false, failure: { kind: 'too-slow', seconds: 0.3 } })
  })

  it.each([
    ['fills its heap', 'const all = []; for (;;) all.push(new Array(1e5).fill({}).map(() => ({})))'],
    ['fills the memory outside its heap', 'const all = []; setInterval(() => all.push(Buffer.alloc(5e7, 1)), 5)'],
  ])(
    'ends a thread that %s, and its memory comes back',
    async (_what, code) => {
      const before = process.memoryUsage.rss()
      const result = await readDocumentInWorker(letter, 'a', {
        workerFile: program(code),
        limits: { ...usualLimits, megabytes: 100 },
      })
      expect(result).toEqual({ ok: false, failure: { kind: 'too-large', measure: 'memory', limit: 100 } })
      await expect.poll(() => (process.memoryUsage.rss() - before) / 1e6, { timeout: 10_000 }).toBeLessThan(150)
    },
    30_000,
  )

  it('says that the file is damaged when the thread breaks', async () => {
    const result = await readDocumentInWorker(letter, 'a', { workerFile: program('throw new Error("stuk")') })
    expect(result).toMatchObject({ ok: false, failure: { kind: 'damaged' } })
  })
})
