import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import type { PageLayout, TypeSize } from '../model/page-layout'
import { halfPoints, twipsOfMm, twipsOfPt } from './measures'

/** Dutch, on every style, so that Word checks and reads the letter aloud in the right language. */
const language = { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'ar-SA' }

/** The identifiers of the styles that the letter uses. Names that Word knows are shown in the user's own language. */
export const styleIds = {
  body: 'BodyText',
  salutation: 'Salutation',
  closing: 'Closing',
  signature: 'Signature',
  label: 'Briefkop',
  returnAddress: 'Retouradres',
  address: 'Adres',
  columnHeading: 'Referentiekop',
  columnText: 'Referentietekst',
  classification: 'Rubricering',
  pageNumber: 'Paginanummer',
  wordmark: 'Woordmerk',
  annexHeading: 'Heading1',
  questionHeading: 'Heading2',
  answerHeading: 'Heading3',
  question: 'Vraag',
  askerNote: 'NootVraagsteller',
  list: 'ListParagraph',
  quote: 'Quote',
  tableText: 'Tabeltekst',
  separator: 'Scheiding',
  footnoteText: 'FootnoteText',
  footnoteReference: 'FootnoteReference',
  hyperlink: 'Hyperlink',
} as const

type Look = {
  readonly id: string
  readonly name: string
  readonly next?: string
  readonly basedOn?: string
  readonly run?: IParagraphStyleOptions['run']
  readonly paragraph?: IParagraphStyleOptions['paragraph']
}

const style = ({ basedOn = 'Normal', run, paragraph, ...rest }: Look): IParagraphStyleOptions => ({
  ...rest,
  basedOn,
  quickFormat: true,
  run: { language, ...run },
  ...(paragraph ? { paragraph } : {}),
})

const exact = ({ line }: TypeSize) => ({ line: twipsOfPt(line), lineRule: LineRuleType.EXACT })
const atLeast = ({ line }: TypeSize) => ({ line: twipsOfPt(line), lineRule: LineRuleType.AT_LEAST })

function frontPageStyles(layout: PageLayout): IParagraphStyleOptions[] {
  const small = { run: { size: halfPoints(layout.columnText.size) }, paragraph: { spacing: exact(layout.columnText) } }
  const blankLine = { after: twipsOfPt(layout.body.line) }
  return [
    style({ id: styleIds.body, name: 'Body Text', paragraph: { spacing: blankLine } }),
    style({ id: styleIds.salutation, name: 'Salutation', next: styleIds.body, paragraph: { spacing: blankLine } }),
    style({ id: styleIds.closing, name: 'Closing', paragraph: { spacing: blankLine, keepNext: true } }),
    style({ id: styleIds.signature, name: 'Signature', paragraph: { keepLines: true } }),
    style({ id: styleIds.label, name: 'Briefkop' }),
    style({ id: styleIds.address, name: 'Adres' }),
    style({ id: styleIds.returnAddress, name: 'Retouradres', ...small }),
    style({ id: styleIds.columnText, name: 'Referentietekst', ...small }),
    style({
      id: styleIds.columnHeading,
      name: 'Referentiekop',
      basedOn: styleIds.columnText,
      next: styleIds.columnText,
    }),
    style({ id: styleIds.pageNumber, name: 'Paginanummer', ...small }),
    style({
      id: styleIds.classification,
      name: 'Rubricering',
      run: { ...small.run, bold: true, allCaps: true },
      paragraph: small.paragraph,
    }),
    // rijkshuisstijl.nl, correspondentie: the wordmark is 11.5/13 pt.
    style({
      id: styleIds.wordmark,
      name: 'Woordmerk',
      run: { size: halfPoints(11.5) },
      paragraph: { spacing: exact({ size: 11.5, line: 13 }) },
    }),
    style({
      id: styleIds.separator,
      name: 'Scheiding',
      run: { size: 2 },
      paragraph: { spacing: exact({ size: 1, line: 1 }) },
    }),
  ]
}

function annexStyles(layout: PageLayout): IParagraphStyleOptions[] {
  const blankLine = { after: twipsOfPt(layout.body.line) }
  return [
    style({
      id: styleIds.question,
      name: 'Vraag',
      next: styleIds.body,
      run: { bold: true },
      paragraph: { spacing: blankLine, keepNext: true },
    }),
    style({
      id: styleIds.askerNote,
      name: 'Noot van de vraagsteller',
      run: { size: halfPoints(layout.notes.size) },
      paragraph: {
        spacing: { ...atLeast(layout.notes), ...blankLine },
        contextualSpacing: true,
        indent: { left: twipsOfMm(7), hanging: twipsOfMm(7) },
      },
    }),
    style({
      id: styleIds.quote,
      name: 'Quote',
      next: styleIds.body,
      paragraph: { spacing: blankLine, indent: { left: twipsOfMm(10), right: twipsOfMm(10) } },
    }),
    style({ id: styleIds.tableText, name: 'Tabeltekst', paragraph: { spacing: { before: 40, after: 40 } } }),
  ]
}

function headingStyles(layout: PageLayout): NonNullable<IStylesOptions['default']> {
  const after = twipsOfPt(layout.body.line)
  const run = { bold: true, color: '000000', size: halfPoints(layout.body.size), language }
  const label = { keepNext: true, keepLines: false, spacing: { after: 0 } }
  return {
    title: { run },
    heading1: {
      run,
      next: styleIds.body,
      paragraph: { keepNext: true, spacing: { after: after * 2 }, outlineLevel: 0 },
    },
    heading2: { run, next: styleIds.question, paragraph: { ...label, outlineLevel: 1 } },
    heading3: { run, next: styleIds.body, paragraph: { ...label, outlineLevel: 2 } },
    heading4: { run },
    heading5: { run },
    heading6: { run },
    strong: { run: { bold: true, language } },
    listParagraph: {
      run: { language },
      paragraph: { spacing: { after }, contextualSpacing: true },
    },
    hyperlink: { run: { color: '01689B', underline: {}, language } },
    footnoteReference: { run: { superScript: true, language } },
    footnoteText: {
      run: { size: halfPoints(layout.notes.size), language },
      paragraph: { spacing: atLeast({ size: layout.notes.size, line: layout.notes.line }) },
    },
    footnoteTextChar: { run: { size: halfPoints(layout.notes.size), language } },
  }
}

/** The styles of the letter, in the type and measures of its house. */
export function letterStyles(layout: PageLayout): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: layout.font, size: halfPoints(layout.body.size), language },
        paragraph: { spacing: { ...atLeast(layout.body), before: 0, after: 0 }, alignment: AlignmentType.LEFT },
      },
      ...headingStyles(layout),
    },
    paragraphStyles: [...frontPageStyles(layout), ...annexStyles(layout)],
  }
}
