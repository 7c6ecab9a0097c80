import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { DocumentFailure } from '../../../letter/questions/document-failure'
import { readDocument } from '../../../electron/documents/read-document'
import { paragraph, wordDocument } from '../../support/word-document'

const ascii = (text: string) => strToU8(text, true)
const bytes = (...values: number[]) => Uint8Array.from([...values, ...new Array<number>(64).fill(0)])
/** The container of Office 97, with the name of a stream in it as it writes names: UTF-16. */
const oldOffice = (stream: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...stream.split('').flatMap((letter) => [letter.charCodeAt(0), 0]),
  ])
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))

const unsupported = (looksLike: (DocumentFailure & { kind: 'not-supported' })['looksLike']): DocumentFailure => ({
  kind: 'not-supported',
  looksLike,
})

const cases: [string, Uint8Array, DocumentFailure][] = [
  ['an old Word document', oldOffice('WordDocument'), unsupported('word-97')],
  ['an Outlook message', oldOffice('__substg1.0_0037001F'), unsupported('outlook-message')],
  ['an old spreadsheet', oldOffice('Workbook'), unsupported('spreadsheet')],
  ['a Word document under a password', oldOffice('EncryptedPackage'), { kind: 'encrypted', format: 'docx' }],
  ['RTF', ascii('{\\rtf1\\ansi Vraag 1}'), unsupported('rtf')],
  ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), unsupported('spreadsheet')],
  ['a presentation', zip('[Content_Types].xml', 'ppt/presentation.xml'), unsupported('presentation')],
  ['any other archive', zip('foto.jpg', 'brief.docx'), unsupported('archive')],
  [
    'an OpenDocument spreadsheet',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    unsupported('spreadsheet'),
  ],
  [
    'an OpenDocument under a password',
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'META-INF/manifest.xml': strToU8('<m><manifest:encryption-data/></m>'),
      'content.xml': strToU8('x'),
    }),
    { kind: 'encrypted', format: 'odt' },
  ],
  ['a gzip file', bytes(0x1f, 0x8b, 8), unsupported('archive')],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), unsupported('image')],
  ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1), unsupported('binary')],
  [
    'a mail',
    ascii('From: a@b.nl\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nVraag 1'),
    unsupported('mail'),
  ],
  [
    'a flat Word document',
    ascii('<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="x"/>'),
    unsupported('word-xml'),
  ],
  [
    'XML of something else',
    ascii('<?xml version="1.0"?><factuur><bedrag>1</bedrag></factuur>'),
    unsupported('other-xml'),
  ],
  ['nothing', new Uint8Array(), { kind: 'empty' }],
]

describe('what a file is', () => {
  it.each(cases)('is seen of %s', async (_name, content, failure) => {
    expect(await readDocument(content, 'vragen.docx')).toEqual({ ok: false, failure })
  })

  it.each(['vragen.pdf', 'vragen.txt', 'vragen', 'vragen.exe'])(
    'is decided by content: a Word document named %s is read',
    async (name) => {
      expect((await readDocument(wordDocument(paragraph('Hoe?')), name)).ok).toBe(true)
    },
  )

  it('a Word document without a letter in it is empty', async () => {
    expect(await readDocument(wordDocument(paragraph('')), 'a.docx')).toEqual({ ok: false, failure: { kind: 'empty' } })
  })
})
