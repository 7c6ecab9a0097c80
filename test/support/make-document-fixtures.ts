/**
 * Makes the documents in test/fixtures/documents from the corpus: per question letter a .docx with automatic numbers (by
 * the npm package docx) and what LibreOffice makes of it (.pdf, .odt, .html), and beside them what must come out.
 *
 *     npx tsx test/support/make-document-fixtures.ts <folder with the corpus's questions>
 *
 * The fixtures are committed, so that the tests need no LibreOffice; run this again when they are to change.
 */
import { Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type QuestionParagraph, questionParagraphs } from './question-paragraphs'

const corpus = process.argv[2] ?? '/work/shared/corpus/questions'
const target = join(__dirname, '..', 'fixtures', 'documents')
const profile = '/tmp/lo-documents'

/** "[1] Kenmerk …" at the end of a letter becomes a footnote of Word, and "[1]" in the text its reference. */
const noteLine = /^\[(\d)\] (.+)$/

function runsOf(text: string): (TextRun | FootnoteReferenceRun)[] {
  return text
    .split(/ ?\[(\d)\]/)
    .map((part, index) => (index % 2 === 0 ? new TextRun(part) : new FootnoteReferenceRun(Number(part))))
}

function documentOf(paragraphs: readonly QuestionParagraph[]): Document {
  const notes = paragraphs.flatMap((paragraph) => {
    const match = noteLine.exec(paragraph.text)
    return match ? [[Number(match[1]), { children: [new Paragraph(match[2] ?? '')] }] as const] : []
  })
  const isReal = notes.length > 0
  return new Document({
    numbering: {
      config: [
        {
          reference: 'vragen',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              start: 1,
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    ...(isReal ? { footnotes: Object.fromEntries(notes) } : {}),
    styles: { default: { document: { run: { font: 'Liberation Sans', size: 20 } } } },
    sections: [
      {
        children: paragraphs
          .filter((paragraph) => !noteLine.test(paragraph.text))
          .map(
            ({ label, text }) =>
              new Paragraph({
                spacing: { after: 200 },
                children: isReal ? runsOf(text) : [new TextRun(text)],
                ...(label === '' ? {} : { numbering: { reference: 'vragen', level: 0 } }),
              }),
          ),
      },
    ],
  })
}

function convert(format: string, files: readonly string[]): void {
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', format, '--outdir', target, ...files],
    {
      stdio: 'ignore',
    },
  )
}

async function main(): Promise<void> {
  mkdirSync(target, { recursive: true })
  const made: string[] = []
  for (const file of readdirSync(corpus).filter((name) => name.endsWith('.txt'))) {
    const name = basename(file, '.txt')
    const truth = JSON.parse(readFileSync(join(corpus, `${name}.json`), 'utf8')) as { questions: string[] }
    const paragraphs = questionParagraphs(readFileSync(join(corpus, file), 'utf8'), truth.questions)
    writeFileSync(join(target, `${name}.docx`), await Packer.toBuffer(documentOf(paragraphs)))
    writeFileSync(join(target, `${name}.expected.json`), `${JSON.stringify(paragraphs, null, 1)}\n`)
    made.push(join(target, `${name}.docx`))
  }
  for (const format of ['pdf', 'odt', 'html:HTML (StarWriter)']) convert(format, made)
}

void main()
