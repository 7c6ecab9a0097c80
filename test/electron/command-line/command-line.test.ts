import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { machine } from '../../../electron/command-line/machine'
import { usualLimits } from '../../../electron/documents/limits'
import { runCommandLine } from '../../../letter/cli/command-line'
import type { Outcome, World } from '../../../letter/cli/world'
import { parseDraft } from '../../../letter/draft/parse-draft'
import { buildReader, type BuiltReader } from '../../support/build-reader'
import { templatesFolder } from '../../support/shipped-templates'

let reader: BuiltReader
let world: World
beforeAll(async () => {
  reader = await buildReader()
  world = machine(templatesFolder, { workerFile: reader.workerFile })
}, 60_000)
afterAll(() => {
  reader.remove()
})
const sample = join(templatesFolder, 'voorbeelden/oekraine.antwoordbrief')
const seed = resolve(__dirname, '../../fixtures/seed/antwoordbrief-oekraine.txt')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'antwoordbrief-cli-'))
})

const run = (...args: readonly string[]): Promise<Outcome> => runCommandLine(args, world)
const at = (name: string) => join(folder, name)

/** What a command printed; fails when it could not be done. */
function printed(outcome: Outcome): string {
  if (outcome.exitCode === 2) throw new Error(outcome.complaint)
  return outcome.output
}

function complaint(outcome: Outcome): string {
  if (outcome.exitCode !== 2) throw new Error(`it could be done: ${outcome.output}`)
  return outcome.complaint
}

describe('parse', () => {
  it('prints one JSON line a file with what the contract promises', async () => {
    const outcome = await run('parse', seed, seed)
    const lines = printed(outcome).split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      file: seed,
      kenmerk: '2025Z04340',
      sentOn: '2025-03-11',
      submitters: [{ name: 'Nordkamp', party: 'GL-PvdA' }],
      addressedTo: ['minister van Defensie'],
      notes: [],
      questions: expect.arrayContaining([
        { number: 6, text: 'Kunt u deze vragen afzonderlijk beantwoorden?' },
      ]) as unknown,
    })
  })

  it('prints nothing when one of the files cannot be read', async () => {
    expect(complaint(await run('parse', seed, at('weg.txt')))).toMatch(/weg\.txt.*kan niet worden gelezen/)
  })

  it.each(['docx', 'odt', 'html', 'pdf'])('reads a .%s from the disk', async (ending) => {
    const file = resolve(__dirname, `../../fixtures/documents/2024z18792-vraag.${ending}`)
    const parsed = JSON.parse(printed(await run('parse', file))) as { kenmerk: string; questions: unknown[] }
    expect(parsed.kenmerk).toBe('2024Z18792')
    expect(parsed.questions).toHaveLength(5)
  })

  it('stops at a file that takes too long, and says so in one sentence', async () => {
    // Within every other limit, and seconds of work: the reader has a moment of grace before it is stopped.
    writeFileSync(at('lang.txt'), 'Kent u dit, en zo ja hoe?\n'.repeat(150_000))
    const limits = { ...usualLimits, milliseconds: 1, blocks: 200_000, characters: 10_000_000 }
    const hasty = machine(templatesFolder, { workerFile: reader.workerFile, limits })
    expect(complaint(await runCommandLine(['parse', at('lang.txt')], hasty))).toMatch(
      /^[^\n]*lang\.txt: het lezen duurde langer dan [^\n]* is afgebroken; [^\n]*\?$/,
    )
  })

  it('finds that a text holds no questions', async () => {
    writeFileSync(at('brief.txt'), 'Geachte heer, hierbij de notulen van gisteren.')
    expect((await run('parse', at('brief.txt'))).exitCode).toBe(1)
  })
})

describe('new', () => {
  it('begins a letter with the questions of a file', async () => {
    await run('new', '--template', 'antwoordbrief-defensie', '--questions', seed, '-o', at('a.antwoordbrief'))
    const text = readFileSync(at('a.antwoordbrief'), 'utf8')
    expect(text).toContain('"caseNumber": "2025Z04340"')
    expect(text).toContain('DroneAid')
  })

  it('sets what it is told', async () => {
    const settings = [
      'date=2025-04-23',
      'reference=DS1;DS2',
      'submitters=Nordkamp (GL-PvdA); Ceder',
      'answer.6=Ja.\\nZeker.',
    ]
    const flags = settings.flatMap((setting) => ['--set', setting])
    printed(
      await run(
        'new',
        '--template',
        'antwoordbrief-defensie',
        '--questions',
        seed,
        ...flags,
        '-o',
        at('a.antwoordbrief'),
      ),
    )
    printed(await run('build', at('a.antwoordbrief'), '-o', at('a.txt')))
    const text = readFileSync(at('a.txt'), 'utf8')
    expect(text).toContain('Datum 23 april 2025')
    expect(text).toContain('DS1\nDS2')
    expect(text).toContain('de leden Nordkamp (GL-PvdA) en Ceder')
    expect(text).toContain('Ja.\n\nZeker.')
  })

  it.each([
    [['--set', 'date=morgen'], /date.*2025-04-23/],
    [['--set', 'datum=2025-04-23'], /kies uit .*kenmerk/],
    [['--set', 'answer.9=Ja'], /geen vraag 9/],
    [['--set', 'zomaar'], /sleutel=waarde/],
  ])('refuses %j', async (flags, message) => {
    const outcome = await run('new', '--template', 'antwoordbrief-defensie', ...flags, '-o', at('a.antwoordbrief'))
    expect(complaint(outcome)).toMatch(message)
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['2025-04-23', [], 'drs. R.P. Brekelmans'],
    ['2022-06-01', [], 'drs. K.H. Ollongren'],
    ['2026-03-01', [], ''],
    ['2025-04-23', ['--set', 'signatories=minister van Defensie = drs. K.H. Ollongren'], 'drs. K.H. Ollongren'],
  ])('names who signed on %s, %j: “%s”', async (date, flags, name) => {
    const set = ['--set', `date=${date}`, ...flags]
    printed(await run('new', '--template', 'antwoordbrief-defensie', ...set, '-o', at('a.antwoordbrief')))
    const draft = parseDraft(readFileSync(at('a.antwoordbrief'), 'utf8'))
    expect(draft.ok && draft.value.letter.signatories[0]?.name).toBe(name)
  })

  it('fills in what only the drafter knows: the document that an aanbiedingsbrief offers', async () => {
    const set = ['--set', 'stuk=de antwoorden', '--set', 'subject=het veer', '--set', 'date=2025-04-23']
    printed(await run('new', '--template', 'aanbiedingsbrief-defensie', ...set, '-o', at('a.antwoordbrief')))
    printed(await run('build', at('a.antwoordbrief'), '-o', at('a.txt')))
    const text = readFileSync(at('a.txt'), 'utf8')
    expect(text).toContain('Hierbij bied ik u de antwoorden over het veer aan.')
    expect(text).toContain('DE MINISTER VAN DEFENSIE\n\ndrs. R.P. Brekelmans')
  })

  it('names the templates that there are', async () => {
    expect(complaint(await run('new', '--template', 'x', '-o', at('a')))).toMatch(/antwoordbrief-defensie/)
  })
})

describe('check', () => {
  it('is content with the sample', async () => {
    expect((await run('check', sample)).exitCode).toBe(0)
  })

  it('finds what is still missing, also as JSON', async () => {
    await run('new', '--template', 'antwoordbrief-defensie', '--questions', seed, '-o', at('a.antwoordbrief'))
    const outcome = await run('check', at('a.antwoordbrief'), '--json')
    expect(outcome.exitCode).toBe(1)
    expect(JSON.parse(printed(outcome))).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ check: 'empty-fields', severity: 'missing' }),
      ]) as unknown,
    })
  })

  it.each([
    ['geen.antwoordbrief', 'zomaar tekst', /geen brief van Antwoordbrief/],
    ['nieuw.antwoordbrief', '{"format":"antwoordbrief","version":99}', /nieuwere versie/],
    ['kapot.antwoordbrief', '{"format":"antwoordbrief","version":1}', /beschadigd bij letter/],
  ])('says what is wrong with %s and leaves it as it is', async (name, text, message) => {
    writeFileSync(at(name), text)
    expect(complaint(await run('check', at(name)))).toMatch(message)
    expect(readFileSync(at(name), 'utf8')).toBe(text)
  })
})

describe('build', () => {
  it('makes the same Word file twice', async () => {
    printed(await run('build', sample, '-o', at('een.docx')))
    printed(await run('build', sample, '-o', at('twee.docx')))
    expect(readFileSync(at('een.docx')).equals(readFileSync(at('twee.docx')))).toBe(true)
  })

  it('makes many at once in a folder', async () => {
    mkdirSync(at('uit'))
    writeFileSync(at('b.antwoordbrief'), readFileSync(sample))
    printed(await run('build', sample, at('b.antwoordbrief'), '-o', at('uit')))
    expect(readdirSync(at('uit')).sort()).toEqual(['b.docx', 'oekraine.docx'])
  })

  it('prints on the letter paper of a ministry', async () => {
    const paper = join(templatesFolder, 'briefpapier/voorbeeld.docx')
    printed(await run('build', sample, '-o', at('papier.docx'), '--paper', paper))
    expect(readFileSync(at('papier.docx')).length).toBeGreaterThan(5000)
  })

  it.each([
    ['geen.docx', 'zomaar tekst', /geen Word-bestand/],
    ['weg.docx', null, /kan niet worden gelezen/],
  ])('says what is wrong with letter paper %s and writes nothing', async (name, text, message) => {
    if (text !== null) writeFileSync(at(name), text)
    expect(complaint(await run('build', sample, '-o', at('uit.docx'), '--paper', at(name)))).toMatch(message)
    expect(readdirSync(folder)).not.toContain('uit.docx')
  })

  it('writes nothing when one of the drafts cannot be read', async () => {
    mkdirSync(at('uit'))
    expect(complaint(await run('build', sample, at('weg'), '-o', at('uit')))).toMatch(/weg/)
    expect(readdirSync(at('uit'))).toEqual([])
  })

  it.each([
    [['-o', 'brief.pdf'], /\.docx of \.txt/],
    [['-o', join(tmpdir(), 'bestaat', 'niet', 'x.docx')], /kan niet worden geschreven/],
  ])('refuses %j', async (flags, message) => {
    expect(complaint(await run('build', sample, ...flags))).toMatch(message)
  })
})

describe('templates', () => {
  it('lists what can be used', async () => {
    expect(printed(await run('templates'))).toMatch(/antwoordbrief-justitie-en-veiligheid\teditie 1\t/)
    expect(JSON.parse(printed(await run('templates', '--json')))).toMatchObject({ faults: [] })
  })
})

describe('wrong use', () => {
  it.each([
    [[]],
    [['onzin']],
    [['constructor']],
    [['check']],
    [['check', 'a', 'b']],
    [['build', 'a']],
    [['templates', '--nee']],
  ])('%j explains itself in one line', async (args) => {
    const text = complaint(await run(...args))
    expect(text).toMatch(/^gebruik: /)
    expect(text).not.toContain('\n')
  })
})
