import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usualLimits } from '../../../electron/documents/limits'
import type { InWorker } from '../../../electron/documents/read-document-in-worker'
import { understandDocument } from '../../../electron/documents/understand-document'
import { documentHandlers, type ReadOffThread } from '../../../electron/ipc/document-handlers'
import { failed } from '../../../letter/model/result'
import { LARGEST_FILE } from '../../../renderer/app/read-incoming'
import { tempFolder } from '../../support/temp-folder'

/** Reads for real, in this thread. */
const here: ReadOffThread = (bytes, name, { onProgress, offices = [] }) =>
  understandDocument({ bytes, name, offices, limits: usualLimits }, onProgress)

const offices = [{ office: 'minister van Volksgezondheid, Welzijn en Sport', abbreviations: ['VWS'] }]

const handlersFor = (path: string | null, read: ReadOffThread = here) =>
  documentHandlers({
    askWhich: () => Promise.resolve(path),
    read,
    offices: () => Promise.resolve(offices),
    tellProgress: () => undefined,
  })

const textOf = (source: { blocks: readonly { runs: readonly { text: string }[] }[] }) =>
  source.blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')

/** A reader that only ends by being stopped. */
const endless: ReadOffThread = (_bytes, _name, { signal }: InWorker) =>
  new Promise((resolve) => {
    const stop = () => {
      resolve(failed({ kind: 'cancelled' }))
    }
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop)
  })

describe('document:choose', () => {
  it('reads the chosen file and tells its name without its folder', async () => {
    const path = join(tempFolder(), 'vragen.txt')
    writeFileSync(path, '1. Kent u dit bericht?')
    const answer = await handlersFor(path)['document:choose']({})
    expect(answer).toMatchObject({ ok: true, value: { name: 'vragen.txt' } })
    expect(answer.ok && answer.value !== 'cancelled' && textOf(answer.value.source)).toContain('Kent u dit')
  })
  it('tells that the person changed their mind', async () => {
    expect(await handlersFor(null)['document:choose']({})).toEqual({ ok: true, value: 'cancelled' })
  })
  it('tells that a file is gone, and that a folder cannot be read', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'map'))
    expect(await handlersFor(join(folder, 'weg.docx'))['document:choose']({})).toEqual(failed({ kind: 'gone' }))
    expect(await handlersFor(join(folder, 'map'))['document:choose']({})).toMatchObject({
      failure: { kind: 'cannot-read' },
    })
  })
})

describe('document:read', () => {
  it('reads bytes by what they are, whatever the name says', async () => {
    const bytes = new TextEncoder().encode('<p>1. Kent u dit?</p>')
    const answer = await handlersFor(null)['document:read']({ name: 'vragen.docx', bytes })
    expect(answer.ok && textOf(answer.value.source)).toBe('1. Kent u dit?')
  })
  it('understands it, by the offices of this desk', async () => {
    const text = 'Vragen van het lid Zand (CDA) aan de minister van VWS over zout\n\n1. Kent u dit?'
    const bytes = new TextEncoder().encode(text)
    const answer = await handlersFor(null)['document:read']({ name: 'vragen.txt', bytes })
    expect(answer.ok && answer.value.parsed.questionSet).toMatchObject({
      addressedTo: ['minister van Volksgezondheid, Welzijn en Sport'],
      questions: [{ number: '1' }],
    })
  })
  it('gives the reason why not', async () => {
    const answer = await handlersFor(null)['document:read']({ name: 'leeg.txt', bytes: new Uint8Array() })
    expect(answer).toEqual(failed({ kind: 'empty' }))
  })
  it('lets the former go when the next one begins', async () => {
    const handlers = handlersFor(null, endless)
    const first = handlers['document:read']({ name: 'a', bytes: new Uint8Array([65]) })
    void handlers['document:read']({ name: 'b', bytes: new Uint8Array([65]) })
    expect(await first).toEqual(failed({ kind: 'cancelled' }))
  })
})

describe('document:paste', () => {
  it('gives the reading of which most is understood, and of equals the HTML', async () => {
    const text = '1. Kent u dit?\n\n2. Deelt u dat?'
    const paste = async (html: string) => {
      const answer = await handlersFor(null)['document:paste']({ text, html })
      return answer.ok && [answer.value.name, textOf(answer.value.source).trim()]
    }
    expect(await paste('<ol><li>Kent u dit?</li><li>Deelt u dat?</li></ol>')).toEqual([
      null,
      'Kent u dit?\nDeelt u dat?',
    ])
    expect(await paste('<p>Een plaatje</p>')).toEqual([null, text])
  })
  it('gives the text when the HTML cannot be read', async () => {
    const answer = await handlersFor(null)['document:paste']({ text: '1. Kent u dit?', html: '<p><b></b></p>' })
    expect(answer.ok && textOf(answer.value.source)).toContain('Kent u dit?')
  })
  it('takes text that looks like a mail or a tag for text', async () => {
    const text = 'Subject: vragen\nFrom: griffie\nContent-Type: x\n\n1. Kent u dit?'
    const answer = await handlersFor(null)['document:paste']({ text, html: '' })
    expect(answer.ok && textOf(answer.value.source)).toContain('1. Kent u dit?')
  })
  it('refuses an empty clipboard', async () => {
    expect(await handlersFor(null)['document:paste']({ text: ' ', html: '' })).toEqual(failed({ kind: 'empty' }))
  })
})

describe('document:cancel', () => {
  it('stops what is being read', async () => {
    const handlers = handlersFor(null, endless)
    const reading = handlers['document:paste']({ text: 'tekst', html: '' })
    await handlers['document:cancel']({})
    expect(await reading).toEqual(failed({ kind: 'cancelled' }))
  })
})

it('the window holds back a file that main would refuse anyway, no larger and no smaller', () => {
  expect(LARGEST_FILE).toBe(usualLimits.bytes)
})
