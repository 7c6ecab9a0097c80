import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { safeFileName, shownName, suggestedName, withEnding } from '../../../electron/drafts/file-names'
import { sampleDraft } from '../../support/shipped-templates'
import { tempFolder } from '../../support/temp-folder'

describe('safeFileName', () => {
  it.each([
    ['keeps an ordinary name', '2025Z04340 steun aan Oekraïne', '2025Z04340 steun aan Oekraïne'],
    ['takes the way out of a path', '../../etc/passwd', 'etc-passwd'],
    ['takes the drive and the share out', 'C:\\map\\..\\\\evil\\share', 'C--map-..--evil-share'],
    ['takes out what Windows refuses', 'a<b>c:d"e|f?g*h', 'a-b-c-d-e-f-g-h'],
    ['takes out marks that turn text round', 'brief\u202Excod.exe', 'briefxcod.exe'],
    ['takes out what has no width', 'a\u200Bb\uFEFFc\u2066d', 'abcd'],
    ['takes out control characters', 'a\u0000b\u001Fc\nd', 'a b c d'],
    ['takes off dots and spaces at the ends', ' .. naam . ', 'naam'],
    ['puts accents together with their letters', 'Oekrai\u0308ne', 'Oekraïne'],
    ['takes out halves of characters', 'a\uD800b', 'ab'],
    ['falls back where nothing is left', '???', 'Antwoordbrief'],
    ['does not make a device', 'CON', 'Antwoordbrief CON'],
    ['does not make a device with an ending', 'nul.txt', 'Antwoordbrief nul.txt'],
    ['does not make a port', 'com1', 'Antwoordbrief com1'],
  ])('%s', (_what, text, name) => {
    expect(safeFileName(text, 'Antwoordbrief')).toBe(name)
  })

  it('gives a name that can be stored in a folder, whatever the text', () => {
    const folder = tempFolder()
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = safeFileName(text, 'Antwoordbrief')
        const path = join(folder, `${name}.antwoordbrief`)
        expect(basename(path)).toBe(`${name}.antwoordbrief`)
        expect(Buffer.byteLength(`${name}.antwoordbrief`)).toBeLessThan(200)
        expect(name).toMatch(/^[^<>:"/\\|?*]+$/)
        writeFileSync(path, '')
      }),
      { numRuns: 200 },
    )
  }, 30_000)
})

describe('names of letters', () => {
  it('a letter is called after its case and subject', () => {
    expect(suggestedName(sampleDraft().letter)).toMatch(/^2025Z04340 steun van het kabinet/)
  })

  it('the window sees neither folder nor ending', () => {
    expect([shownName('/a/b/Mijn brief.antwoordbrief'), shownName('C:\\a\\x.ANTWOORDBRIEF')]).toEqual([
      'Mijn brief',
      'x',
    ])
  })

  it('an ending is added only where it is missing', () => {
    expect([withEnding('/a/b', '.docx'), withEnding('/a/b.DOCX', '.docx')]).toEqual(['/a/b.docx', '/a/b.DOCX'])
  })
})
