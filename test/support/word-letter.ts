import { Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import type { ExpectedDocument } from './expected-document'

/** A paragraph of a question letter as it is shown: the number that Word puts before it, and its text. */
export type ShownParagraph = { readonly label: string; readonly text: string; readonly isNote: boolean }

const startsHeading = /^(aanvullende |nadere )?vra(gen|ag) van /i
const endsHeading = /^(vraag )?1\b|^\(ingezonden|\?$/i

/** The heading of a question letter as one paragraph, whatever lines it was printed on; null when it has no usual one. */
export function headingOf(text: string): string | null {
  const lines = text.split('\n').map((line) => line.trim())
  const first = lines.findIndex((line) => startsHeading.test(line))
  if (first < 0) return null
  const rest = lines.slice(first + 1)
  const after = rest.findIndex((line) => line === '' || endsHeading.test(line))
  const heading = [lines[first] ?? '', ...rest.slice(0, Math.max(after, 0))].join(' ')
  // What a paragraph on one line ran into is a question.
  return heading.length < 600 ? heading.replace(/\s+/g, ' ') : null
}

/**
 * A question letter as the House sends it: number, date, heading, questions that Word numbers, notes. The marks of the
 * notes stand in the questions as "{1}".
 */
export function shownLetter(heading: string, expected: ExpectedDocument): ShownParagraph[] {
  const plain = (text: string): ShownParagraph => ({ label: '', text, isNote: false })
  return [
    ...(expected.caseNumber ? [plain(expected.caseNumber)] : []),
    plain(heading),
    ...(expected.questions ?? []).map((text, index) => ({ label: `${index + 1}.`, text, isNote: false })),
    ...(expected.notes ?? []).map(([, text]) => ({ label: '', text, isNote: true })),
  ]
}

const numbered = {
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
}

const runsOf = (text: string) =>
  text
    .split(/\{(\d+)\}/)
    .map((part, index) => (index % 2 === 0 ? new TextRun(part) : new FootnoteReferenceRun(Number(part))))

const paragraphOf = ({ label, text }: ShownParagraph) =>
  new Paragraph({
    spacing: { after: 200 },
    children: runsOf(text),
    ...(label === '' ? {} : { numbering: { reference: numbered.reference, level: 0 } }),
  })

/** The letter as a Word document with automatic numbers and real footnotes, made by the npm package docx. */
export async function wordLetter(paragraphs: readonly ShownParagraph[]): Promise<Uint8Array> {
  const notes = paragraphs.filter((paragraph) => paragraph.isNote)
  const document = new Document({
    numbering: { config: [numbered] },
    ...(notes.length === 0
      ? {}
      : {
          footnotes: Object.fromEntries(
            notes.map(({ text }, index) => [index + 1, { children: [new Paragraph(text)] }]),
          ),
        }),
    styles: { default: { document: { run: { font: 'Liberation Sans', size: 20 } } } },
    sections: [{ children: paragraphs.filter((paragraph) => !paragraph.isNote).map(paragraphOf) }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
