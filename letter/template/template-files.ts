import { z } from 'zod'
import { isIsoDate } from '../model/dates'
import { unknownPlaces } from '../model/fill-pattern'
import { largestPaper } from './letter-paper-failure'
import { wrongLogo } from './read-logo'
import { sharedEditionFormat } from './shared-edition'

/** The shapes of the files in `templates/`. A key that is not named here is refused, so that a typing error is not overlooked. */

const text = z.string().max(4000)
const line = text.refine((t) => !t.includes('\n'), { error: 'één regel' })
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'kleine letters, cijfers en koppeltekens' })
const isoDate = z.string().refine(isIsoDate, { error: 'een bestaande datum, zoals 2026-02-23' })
/** What a house adds lies beside its file: a name, never a way to somewhere else. */
const pictureName = line.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,100}\.(?:png|jpe?g)$/iu, {
  error: 'de naam van een .png- of .jpg-bestand naast het huis',
})
const paperName = line.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,100}\.(?:docx|dotx)$/iu, {
  error: 'de naam van een .docx- of .dotx-bestand',
})
const between = (unit: string, least: number, most: number) => {
  const error = `een getal in ${unit}, van ${String(least)} tot en met ${String(most)}`
  return z.number({ error }).min(least, { error }).max(most, { error })
}
const mm = between('millimeter', 0, 1000)
const pt = between('punten', 1, 100)

const lineCount = 'een geheel getal van 0 tot en met 20'
const lines = z.int({ error: lineCount }).min(0, { error: lineCount }).max(20, { error: lineCount })

const pattern = text.superRefine((value, context) => {
  for (const name of unknownPlaces(value)) {
    context.addIssue({ code: 'custom', message: `een bestaande plaats in plaats van {{${name}}}` })
  }
})

const patternByNumber = z.strictObject({ one: pattern, more: pattern }).readonly()

const box = z.strictObject({ x: mm, y: mm, width: mm, height: mm })
const typeSize = z.strictObject({ size: pt, line: pt }).readonly()

export const provenanceSchema = z.strictObject({ source: line, verified: z.boolean() }).readonly()

const ministrySchema = z
  .strictObject({
    id,
    name: line,
    visitingAddress: z.array(line).readonly(),
    postalAddress: z.array(line).readonly(),
    website: line,
    until: isoDate.exactOptional(),
    provenance: provenanceSchema,
  })
  .readonly()

const layoutSchema = z
  .strictObject({
    paper: z.strictObject({ width: mm, height: mm }).readonly(),
    margins: z.strictObject({ top: mm, right: mm, bottom: mm, left: mm }).readonly(),
    logo: box.readonly().exactOptional(),
    wordmark: box.readonly(),
    returnAddress: box.readonly(),
    address: box.readonly(),
    dateAndSubject: box.extend({ labelWidth: mm }).readonly(),
    column: box.readonly(),
    pageNumber: box.readonly(),
    continuation: box.readonly(),
    linesBeforeSalutation: lines,
    font: line,
    body: typeSize,
    columnText: typeSize,
    notes: typeSize,
  })
  .readonly()

const columnBlock = z
  .strictObject({
    heading: pattern,
    headingBold: z.boolean(),
    lines: z.array(pattern).readonly(),
    italic: z.boolean(),
    optional: z.boolean(),
  })
  .readonly()

const annexStyle = z
  .strictObject({
    heading: pattern,
    questionLabel: patternByNumber,
    questionLabelInline: z.boolean(),
    answerLabel: patternByNumber,
    ranges: z.boolean(),
    askerNotes: z.enum(['after-questions', 'after-each-question', 'not']),
    startsOnNewPage: z.boolean(),
  })
  .readonly()

const signatureStyle = z
  .strictObject({
    arrangement: z.enum(['side-by-side', 'stacked']),
    capitals: z.boolean(),
    office: pattern,
    onBehalf: pattern.nullable(),
  })
  .readonly()

export const houseStyleSchema = z
  .strictObject({
    wordmark: pattern,
    returnAddress: pattern,
    addressee: z.array(pattern).readonly(),
    dateLabel: line,
    subjectLabel: line,
    subject: pattern,
    salutation: pattern,
    opening: patternByNumber,
    closing: pattern,
    annex: annexStyle,
    signature: signatureStyle,
    column: z.array(columnBlock).readonly(),
    continuation: z.array(columnBlock).readonly(),
    pageNumber: pattern,
  })
  .readonly()

const letterKindSchema = z.enum([
  'antwoordbrief',
  'uitstelbericht',
  'lijst-van-vragen-en-antwoorden',
  'aanbiedingsbrief',
])

/** Which parts a kind of letter has. */
const partsSchema = z.strictObject({ annex: z.boolean() }).readonly()

/** A picture as a template holds it: looked at by its bytes, since it may come from anywhere. */
const logoSchema = z
  .strictObject({
    type: z.enum(['png', 'jpg']),
    data: z.string(),
    width: z.int(),
    height: z.int(),
    alt: line.min(1, { error: 'woorden voor wie het logo niet kan zien' }),
  })
  .superRefine((logo, context) => {
    const wrong = wrongLogo(logo)
    if (wrong !== null) context.addIssue({ code: 'custom', message: wrong })
  })
  .readonly()

/** Letter paper as a template holds it. Only its size and its first bytes are looked at here; `letter/docx` opens it. */
const paperSchema = z
  .strictObject({
    name: paperName,
    data: z
      .string()
      .max(Math.ceil(largestPaper / 3) * 4, { error: 'briefpapier van hoogstens 2 MB' })
      .refine((data) => /^UEsDB[A-Za-z0-9+/]+={0,2}$/.test(data), { error: 'een Word-bestand (.docx of .dotx)' }),
  })
  .readonly()

const edition = z.int().min(1).max(100000)
const versionOne = z.literal(1)
/** Lets an editor of text files help with the file; the program itself does nothing with it. */
const $schema = line.optional()

export const ministriesFile = z.strictObject({
  format: z.literal('antwoordbrief-ministeries'),
  version: versionOne,
  $schema,
  ministries: z.array(ministrySchema),
})

export const layoutFile = z.strictObject({
  format: z.literal('antwoordbrief-maten'),
  version: versionOne,
  $schema,
  id,
  provenance: provenanceSchema,
  layout: layoutSchema,
})

/** A house: the wording and form that one ministry (or several) use. It may build on another house and say only what differs. */
export const houseFile = z.strictObject({
  format: z.literal('antwoordbrief-huis'),
  version: versionOne,
  $schema,
  id,
  edition,
  name: line,
  basedOn: id.optional(),
  /** The ministry whose letters these are; absent for a house that only serves as a base. */
  ministry: id.optional(),
  layout: id.optional(),
  logo: z
    .strictObject({ file: pictureName, alt: line.min(1, { error: 'woorden voor wie het logo niet kan zien' }) })
    .optional(),
  /** The ministry's own Word letter paper. */
  paper: paperName.optional(),
  signatories: z.array(line).optional(),
  provenance: provenanceSchema,
  style: z.looseObject({}),
})

/** A kind of letter: the wording that belongs to the kind and not to the house. */
export const kindFile = z.strictObject({
  format: z.literal('antwoordbrief-soort'),
  version: versionOne,
  $schema,
  id: letterKindSchema,
  edition,
  name: line,
  parts: partsSchema,
  provenance: provenanceSchema,
  style: z.looseObject({}),
})

export const letterTemplateSchema = z
  .strictObject({
    id,
    edition,
    name: line,
    kind: letterKindSchema,
    parts: partsSchema,
    ministry: ministrySchema,
    style: houseStyleSchema,
    layout: layoutSchema,
    logo: logoSchema.nullable(),
    paper: paperSchema.exactOptional(),
    signatories: z.array(line).readonly(),
    provenance: provenanceSchema,
  })
  .readonly()

/** The files of `templates/` that hold data, by the `format` that they name. */
export const templateFile = z.discriminatedUnion('format', [ministriesFile, layoutFile, houseFile, kindFile])
export type TemplateFile = z.infer<typeof templateFile>

/** Formats that share the folder and are read elsewhere: offices, standard passages, the edition of the folder. */
export const otherFormats: readonly string[] = [
  'antwoordbrief-ambten',
  'antwoordbrief-standaardpassages',
  sharedEditionFormat,
]
