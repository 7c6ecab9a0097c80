import type { ComposedLetter } from '../../model/composed-letter'
import type { PageLayout } from '../../model/page-layout'
import type { QuestionId } from '../../model/question-set'
import type { ExportRemark } from '../../model/export-remark'
import type { TextPrinter } from '../print-text'

/** A numbered list of the letter: the `numId` under which its paragraphs name it. */
export type NumberedList = { readonly numberId: number }

/** What the annex collects for other parts of the file while its text is written. */
export type AnnexParts = {
  readonly composed: ComposedLetter
  readonly layout: PageLayout
  readonly printer: TextPrinter
  /** The content of each footnote's paragraph, in the order of their marks. */
  readonly footnotes: string[]
  /** One for each numbered list. */
  readonly numberedLists: NumberedList[]
  /** Addresses that links point to; the place in the array is the number of the relationship. */
  readonly links: string[]
  /** Addresses that footnotes point to: a part of its own has relationships of its own. */
  readonly footnoteLinks: string[]
  /** The bookmark that covers a question's printed number; questions whose number is not printed have none. */
  readonly bookmarks: Map<QuestionId, Bookmark>
  readonly remarks: ExportRemark[]
}

/** A bookmark around a printed number. */
export type Bookmark = { readonly id: number; readonly name: string }
