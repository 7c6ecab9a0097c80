import { z } from 'zod'
import { isIsoDate } from '../model/dates'
import { isSafeAddress } from '../model/is-safe-address'
import type { Letter } from '../model/letter'
import { marks, type ListItem } from '../model/rich-text'

/**
 * The letter as it stands in a draft file. A key that this version does not know makes the file damaged, since every new
 * key comes with a new format version: nothing can be dropped by opening and saving.
 */

const id = z.string().min(1).max(100)
const shortText = z.string().max(10_000)
const longText = z.string().max(2_000_000)
const isoDate = z.string().refine(isIsoDate, { error: 'een bestaande datum' })

const textRun = z
  .strictObject({ kind: z.literal('text'), text: longText.min(1), marks: z.array(z.enum(marks)).readonly() })
  .readonly()

const link = z
  .strictObject({
    kind: z.literal('link'),
    address: shortText.refine(isSafeAddress, { error: 'een adres met http, https of mailto' }),
    children: z.array(textRun).readonly(),
  })
  .readonly()

const footnote = z
  .strictObject({
    kind: z.literal('footnote'),
    children: z.array(z.discriminatedUnion('kind', [textRun, link])).readonly(),
  })
  .readonly()

const inline = z.discriminatedUnion('kind', [
  textRun,
  z.strictObject({ kind: z.literal('break') }).readonly(),
  link,
  footnote,
  z.strictObject({ kind: z.literal('question-reference'), questions: z.array(id).readonly() }).readonly(),
])

const inlines = z.array(inline).readonly()
const paragraph = z.strictObject({ kind: z.literal('paragraph'), children: inlines }).readonly()
const quote = z.strictObject({ kind: z.literal('quote'), children: inlines }).readonly()

const listItem: z.ZodType<ListItem> = z.lazy(() =>
  z.strictObject({ children: inlines, nested: z.array(list).readonly() }).readonly(),
)

const list = z
  .strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(listItem).readonly() })
  .readonly()

const table = z
  .strictObject({
    kind: z.literal('table'),
    headerRow: z.boolean(),
    rows: z
      .array(z.array(z.strictObject({ paragraphs: z.array(paragraph).readonly() }).readonly()).readonly())
      .readonly(),
  })
  .readonly()

/** Formatted text, for whatever else is stored with it. */
export const richTextSchema = z.array(z.discriminatedUnion('kind', [paragraph, quote, list, table])).readonly()

const questionSpan = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: longText }).readonly(),
  z.strictObject({ kind: z.literal('note-mark'), note: id }).readonly(),
])

const questionSet = z
  .strictObject({
    caseNumber: shortText.nullable(),
    sentOn: isoDate.nullable(),
    members: z.array(z.strictObject({ name: shortText, party: shortText }).readonly()).readonly(),
    addressedTo: z.array(shortText).readonly(),
    subject: shortText,
    questions: z
      .array(z.strictObject({ id, number: shortText, spans: z.array(questionSpan).readonly() }).readonly())
      .readonly(),
    notes: z.array(z.strictObject({ id, label: shortText, text: longText }).readonly()).readonly(),
  })
  .readonly()

/** One answer of a letter, for who reads it by itself. */
export const answerSchema = z
  .strictObject({
    id,
    covers: z.array(id).readonly(),
    content: richTextSchema,
    status: z.enum(['draft', 'in-review', 'agreed']),
    responsible: shortText,
    internalNote: longText,
  })
  .readonly()

const signatory = z
  .strictObject({ office: shortText, name: shortText, role: z.enum(['signs', 'on-behalf']) })
  .readonly()

const derivedText = longText.exactOptional()

const replaced = z
  .strictObject({
    subject: derivedText,
    opening: derivedText,
    annexHeading: derivedText,
    addressee: derivedText,
    salutation: derivedText,
    closing: derivedText,
  })
  .readonly()

const openPlaces = z
  .strictObject({ reden: derivedText, commissie: derivedText, stuk: derivedText })
  .readonly()
  .exactOptional()

export const letterSchema: z.ZodType<Letter> = z
  .strictObject({
    template: z.strictObject({ id, edition: z.int().min(1) }).readonly(),
    date: isoDate.nullable(),
    ownReference: z.array(shortText).readonly(),
    contact: z.array(shortText).readonly(),
    questionSet,
    answers: z.array(answerSchema).readonly(),
    introduction: richTextSchema,
    signatories: z.array(signatory).readonly(),
    classification: shortText,
    enclosures: z.array(shortText).readonly(),
    replaced,
    openPlaces,
  })
  .readonly()
