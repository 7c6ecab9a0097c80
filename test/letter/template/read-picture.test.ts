import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64Of, bytesOfBase64 } from '../../../letter/model/base64'
import { logoFrom, pictureWords, wrongLogo } from '../../../letter/template/read-logo'
import { largestPicture, readPicture } from '../../../letter/template/read-picture'
import { jpegPicture, logoOf, pngChunk, pngPicture } from '../../support/pictures'

const text = (words: string) => new TextEncoder().encode(words)

describe('base64', () => {
  it('is what everybody else makes of it, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const written = Buffer.from(bytes).toString('base64')
        expect(base64Of(bytes)).toBe(written)
        expect(Buffer.from(bytesOfBase64(written) ?? []).equals(Buffer.from(bytes))).toBe(true)
      }),
    )
  })

  it.each(['a', 'a===', '=aaa', 'ab\n=', 'aa=a', 'é€€é', '../..'])('refuses %s', (wrong) => {
    expect(bytesOfBase64(wrong)).toBeNull()
  })
})

describe('a picture', () => {
  it('tells its size and keeps its pixels', () => {
    const bytes = pngPicture(130, 440)
    expect(readPicture(bytes)).toEqual({
      ok: true,
      value: { type: 'png', bytes: new Uint8Array(bytes), width: 130, height: 440 },
    })
  })

  it('leaves behind what a PNG tells of its making', () => {
    const secret = pngChunk('tEXt', text('Author\0J. Jansen, C:\\Users\\jjansen'))
    const read = readPicture(pngPicture(10, 20, [secret]))
    expect(read).toEqual(readPicture(pngPicture(10, 20)))
  })

  it('leaves behind what a JPEG tells of its making, and what is glued behind it', () => {
    const read = readPicture(jpegPicture())
    if (!read.ok) throw new Error(read.failure.kind)
    expect(read.value).toMatchObject({ type: 'jpg', width: 1, height: 1 })
    const kept = Buffer.from(read.value.bytes).toString('latin1')
    expect(kept).toContain('JFIF')
    for (const word of ['Exif', 'jansen', 'achteraan']) expect(kept.toLowerCase()).not.toContain(word.toLowerCase())
  })

  it.each([
    ['svg', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['not-a-picture', text('<html>logo</html>')],
    ['not-a-picture', text('GIF89a')],
    ['not-a-picture', new Uint8Array()],
    ['damaged', pngPicture(10, 10).subarray(0, 60)],
    ['damaged', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0)],
    ['damaged', pngPicture(0, 10)],
    ['too-large', new Uint8Array(largestPicture + 1)],
    ['too-many-pixels', pngPicture(3, 4001)],
  ] as const)('is refused as %s, with what to choose instead', (kind, bytes) => {
    expect(readPicture(bytes)).toEqual({ ok: false, failure: { kind } })
    expect(pictureWords({ kind })).toMatch(/^een (?:PNG|afbeelding)/)
  })

  it('in a template must be what the template says of it', () => {
    const logo = logoOf(pngPicture(30, 40))
    expect(wrongLogo(logo)).toBeNull()
    expect(wrongLogo({ ...logo, width: 4 })).toMatch(/kies het logo opnieuw/)
    expect(wrongLogo({ ...logo, type: 'jpg' })).toMatch(/kies het logo opnieuw/)
    expect(wrongLogo({ ...logo, data: 'PHN2Zz4=' })).toBe(pictureWords({ kind: 'svg' }))
  })

  it('500 mutated pictures: a picture that reads the same again, or a reason', () => {
    const sources = [pngPicture(40, 60), jpegPicture()]
    let refused = 0
    fc.assert(
      fc.property(fc.nat(1), fc.nat(2000), fc.uint8Array({ maxLength: 12 }), fc.nat(300), (which, at, put, gone) => {
        const source = Buffer.from(sources[which] ?? [])
        const from = at % source.length
        const read = logoFrom(Buffer.concat([source.subarray(0, from), put, source.subarray(from + gone)]), 'x')
        if (read.ok) expect(wrongLogo(read.value)).toBeNull()
        else refused += 1
      }),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(50)
  })
})
