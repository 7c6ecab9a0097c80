import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesOf, readSource, textOfBlock, wordsOf } from '../../support/read-source'
import type { SourceRun } from '../../../letter/questions/source-document'
import type { ShownParagraph } from '../../support/word-letter'

const folder = join(__dirname, '../../fixtures/documents')
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)))
const letters = readdirSync(folder)
  .filter((name) => name.endsWith('.shown.json'))
  .map((name) => name.replace('.shown.json', ''))

const shownIn = (letter: string) =>
  JSON.parse(readFileSync(join(folder, `${letter}.shown.json`), 'utf8')) as ShownParagraph[]

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()
/** Marks of notes stand against the word in the documents. */
const asShown = ({ label, text }: ShownParagraph) => oneSpace(`${label} ${text.replace(/\{(\d+)\}/g, '$1')}`)
/** Without white space: an address that is broken at the end of a printed line has none there in the letter. */
const solid = (texts: readonly string[]) => texts.join('').replace(/\s+/g, '')

describe.each(letters)('question letter %s', (letter) => {
  const paragraphs = shownIn(letter)

  it.each(['docx', 'odt', 'html'])('has every paragraph with its number, in order, as .%s', async (format) => {
    const source = await readSource(bytesOf(`${letter}.${format}`))
    expect(linesOf(source).map(oneSpace)).toEqual(paragraphs.map(asShown))
  })

  it('has every word in order as .pdf, its notes at the foot of the page', async () => {
    const source = await readSource(bytesOf(`${letter}.pdf`))
    const isMark = (run: SourceRun) => run.superscript === true
    const printed = source.blocks.map((block) =>
      block.runs
        .filter((run) => !isMark(run))
        .map((run) => run.text)
        .join(''),
    )
    const notes = paragraphs.filter((paragraph) => paragraph.isNote).map((note) => solid([note.text]))
    const body = paragraphs.filter((paragraph) => !paragraph.isNote)
    const found = notes.reduce((rest, note) => {
      expect(rest).toContain(note)
      return rest.replace(note, '')
    }, solid(printed))
    expect(found).toBe(solid(body.map(({ label, text }) => label + text.replace(/\{\d+\}/g, ''))))
    expect(source.flow).toBe('lines')
  })
})

describe('a letter with real notes', () => {
  it.each(['docx', 'odt', 'html'])('has its marks and its notes tied together as .%s', async (format) => {
    const source = await readSource(bytesOf(`pvdd-2019-ouwehand-bokjes.${format}`))
    const marks = source.blocks.flatMap((block) => block.runs.flatMap((run) => run.noteMark ?? []))
    const notes = source.blocks.filter((block) => block.kind === 'note')
    expect(marks).toEqual(['1', '2', '3'])
    expect(notes.map((note) => note.noteMark)).toEqual(['1', '2', '3'])
    expect(notes.map(textOfBlock)[0]).toBe('Kenmerk 2019Z02541')
  })

  it('has its marks raised as .pdf', async () => {
    const source = await readSource(bytesOf('pvdd-2019-ouwehand-bokjes.pdf'))
    const raised = source.blocks.flatMap((block) =>
      block.runs.flatMap((run) => (run.superscript ? run.text.trim() : [])),
    )
    expect(raised).toEqual(['1', '2', '3', '1', '2', '3'])
  })
})

describe('the official publication of an answer', () => {
  const name = 'ah-tk-20202021-3235'
  const headings = (lines: readonly string[]) => lines.filter((line) => /^(Vraag|Antwoord) \d+$/.test(line))
  const nine = Array.from({ length: 9 }, (_, index) => [`Vraag ${index + 1}`, `Antwoord ${index + 1}`]).flat()

  it.each(['xml', 'html', 'pdf'])('has its eighteen headings each on its own as .%s', async (format) => {
    expect(headings(linesOf(await readSource(bytesOf(`${name}.${format}`))))).toEqual(nine)
  })

  it('has the same words as .xml and as .pdf', async () => {
    const [xml, pdf] = await Promise.all([readSource(bytesOf(`${name}.xml`)), readSource(bytesOf(`${name}.pdf`))])
    const from = (all: string[]) => all.join('').slice(all.join('').indexOf('VragenvandeledenVanWeyenberg'))
    // The page foot and the hyphens at line ends are the printer's.
    const printed = linesOf(pdf).filter((line) => !line.startsWith('Tweede Kamer, vergaderjaar'))
    const joined = printed
      .join('\n')
      .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
      .split(/\s+/)
    expect(from(joined)).toBe(from(wordsOf(xml)))
  })

  it('reads the column beside the text apart from it', async () => {
    const lines = linesOf(await readSource(bytesOf(`${name}.pdf`)))
    expect(lines).toContain('ISSN 0921 - 7398')
    expect(lines).toContain('regering gegeven antwoorden')
  })

  it('has the number that only its metadata know as .html', async () => {
    expect(linesOf(await readSource(bytesOf(`${name}.html`)))[0]).toBe('2021Z09739')
  })
})
