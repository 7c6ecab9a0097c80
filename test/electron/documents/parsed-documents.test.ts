import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseQuestions } from '../../../letter/questions/parse-questions'
import { asExpected, type ExpectedDocument, lostWords } from '../../support/expected-document'
import { readSource } from '../../support/read-source'
import { headingOf, shownLetter, wordLetter } from '../../support/word-letter'

const fixtures = join(__dirname, '../../fixtures')
const formats = ['docx', 'odt', 'html', 'pdf']

/** What is in the letter itself, whatever the form in which it came. */
const ofTheLetter = [
  'kind',
  'caseNumber',
  'sentOn',
  'members',
  'addressedTo',
  'subject',
  'questions',
  'numbers',
  'notes',
] as const

async function parsed(letter: string, format: string) {
  const source = await readSource(new Uint8Array(readFileSync(join(fixtures, 'documents', `${letter}.${format}`))))
  return { source, document: parseQuestions(source) }
}

function expectedOf(name: string): ExpectedDocument {
  const path = join(fixtures, 'questions', name, 'expected.json')
  const all = JSON.parse(readFileSync(path, 'utf8')) as ExpectedDocument
  return Object.fromEntries(ofTheLetter.filter((field) => field in all).map((field) => [field, all[field]]))
}

describe.each([
  '2024z18658',
  '2024z18792-vraag',
  '2024z18887',
  '2024z18888',
  '2024z18891',
  'pvdd-2019-ouwehand-bokjes',
])('the letter %s', (letter) => {
  it.each(formats)('is understood from a .%s of LibreOffice', async (format) => {
    const expected = expectedOf(`corpus-${letter}`)
    const { document } = await parsed(letter, format)
    expect(marksTogether(asExpected(document, expected))).toEqual(marksTogether(expected))
  })

  it.each(formats)('loses no word from a .%s', async (format) => {
    const { source, document } = await parsed(letter, format)
    expect(lostWords(source, document)).toEqual([])
  })
})

/**
 * Marks that stand against each other are printed without a space: a PDF has "12" for 1 and 2. Whether the parser parts
 * them is its own matter.
 */
const marksTogether = (document: ExpectedDocument) => ({
  ...document,
  questions: document.questions?.map((text) => text.replace('{1}{2}', '12').replace(/(?<=\p{L})-(?=\p{L})/gu, '')),
})

/** Marks in the order of the notes, each once, as Word numbers them. */
const isInOrder = (expected: ExpectedDocument) => {
  const marks = (expected.questions ?? []).join(' ').match(/\{\d+\}/g) ?? []
  return marks.every((mark, index) => mark === `{${index + 1}}`) && marks.length === expected.notes?.length
}

/** Every question letter of the parser's cases whose heading can be told from its text. */
const cases = readdirSync(join(fixtures, 'questions')).flatMap((name) => {
  const heading = headingOf(readFileSync(join(fixtures, 'questions', name, 'input.txt'), 'utf8'))
  const expected = expectedOf(name)
  const isWhole = expected.kind === 'questions' && expected.questions !== undefined && expected.notes !== undefined
  return isWhole && heading !== null && isInOrder(expected) ? [{ name, heading, expected }] : []
})

describe('a Word document with numbers and notes of Word itself', () => {
  it.each(cases)('has the questions and notes of $name', async ({ heading, expected }) => {
    const source = await readSource(await wordLetter(shownLetter(heading, expected)))
    const wanted = { questions: expected.questions ?? [], notes: expected.notes ?? [] }
    expect(asExpected(parseQuestions(source), wanted)).toEqual(wanted)
  })
})
