import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../electron/documents/read-document'
import { decodeText } from '../../../electron/documents/text/decode-text'
import { linesOf, readSource, remarked } from '../../support/read-source'

const sentence = 'Vragen van het lid Kröger over «geïnvesteerde» euro’s – € 10'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const bytes: number[] = mark ? (big ? [0xfe, 0xff] : [0xff, 0xfe]) : []
  for (const unit of text.split('').map((letter) => letter.charCodeAt(0))) {
    bytes.push(...(big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]))
  }
  return Uint8Array.from(bytes)
}
/** The letters above that Windows-1252 puts elsewhere than Unicode does. */
const moved: Readonly<Record<string, number>> = { '’': 0x92, '–': 0x96, '€': 0x80 }
const windows = (text: string) => Uint8Array.from(text.split('').map((letter) => moved[letter] ?? letter.charCodeAt(0)))

describe('the encoding of a text file', () => {
  it.each([
    ['UTF-8', utf8(sentence)],
    ['UTF-8 with a mark', utf8(`\ufeff${sentence}`)],
    ['UTF-16 LE', utf16(sentence, false, true)],
    ['UTF-16 BE', utf16(sentence, true, true)],
    ['UTF-16 LE without a mark', utf16(sentence, false, false)],
    ['UTF-16 BE without a mark', utf16(sentence, true, false)],
    ['Windows-1252', windows(sentence)],
  ])('is seen to be %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(sentence)
  })

  it('may be two encodings pasted together', () => {
    const both = Uint8Array.from([...utf8('Kröger, geïnd, coördinatie, '), ...windows('één')])
    expect(decodeText(both)).toBe('Kröger, geïnd, coördinatie, één')
  })

  it('is still UTF-8 when the file was cut off in the middle of a letter', () => {
    const cut = utf8('coördinatie van reünies in Curaçao é').slice(0, -1)
    expect(decodeText(cut)).toMatch(/^coördinatie van reünies in Curaçao ./)
  })

  it.each([['é'], ['1'], ['']])('does not matter for a very short text: "%s"', (text) => {
    expect(decodeText(utf8(text))).toBe(text)
  })
})

describe('a text file', () => {
  it('keeps its lines, whatever ends them', async () => {
    expect(linesOf(await readSource(utf8('1.\r\nHoe?\r\n\r\n2.\nWaarom?\rEn nu?')))).toEqual([
      '1.',
      'Hoe?',
      '2.',
      'Waarom?',
      'En nu?',
    ])
  })

  it('is stripped of what cannot be seen, and says how much', async () => {
    const source = await readSource(utf8('Vraag\u200b 1\u202e\nHoe?\u00ad'))
    expect(linesOf(source)).toEqual(['Vraag 1', 'Hoe?'])
    expect(remarked(source, 'invisible-characters')).toBe(3)
  })

  it('parts pages at form feeds', async () => {
    const source = await readSource(utf8('een\ftwee'))
    expect(source.blocks.map((block) => block.page)).toEqual([1, 2])
  })

  it('may begin with an angle bracket', async () => {
    expect(linesOf(await readSource(utf8('<lid X> vraagt aan de minister:\nHoe?')))).toEqual([
      '<lid X> vraagt aan de minister:',
      'Hoe?',
    ])
  })

  it.each([[''], ['  \r\n \t\n'], ['\ufeff']])('without a letter is empty', async (text) => {
    expect(await readDocument(utf8(text), 'leeg.txt')).toEqual({ ok: false, failure: { kind: 'empty' } })
  })
})
