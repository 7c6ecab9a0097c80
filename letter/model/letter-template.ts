import type { IsoDate } from './dates'
import type { HouseStyle } from './house-style'
import type { PageLayout } from './page-layout'
import type { Office } from './question-set'

/** What the letter is: decides which parts it has. */
export type LetterKind = 'antwoordbrief' | 'uitstelbericht' | 'lijst-van-vragen-en-antwoorden' | 'aanbiedingsbrief'

/** Which parts a kind of letter has. A part that it lacks is never printed, whatever the letter holds. */
export type LetterParts = {
  /** The pages with questions and answers behind the letter. */
  readonly annex: boolean
}

/** Where a fact in a template comes from, and whether a person must still check it. */
export type Provenance = { readonly source: string; readonly verified: boolean }

/** A ministry as it stands in the reference column and the return address. */
export type Ministry = {
  readonly id: string
  readonly name: string
  readonly visitingAddress: readonly string[]
  readonly postalAddress: readonly string[]
  readonly website: string
  /** The day on which it ended or got another name; absent for a ministry of today. */
  readonly until?: IsoDate
  readonly provenance: Provenance
}

/**
 * A picture that a ministry adds itself. It lies within the template, so that a letter looks the same on every desk. Its
 * size in pixels only tells its proportions.
 */
export type Logo = {
  readonly type: 'png' | 'jpg'
  /** The bytes of the picture in base64. */
  readonly data: string
  readonly width: number
  readonly height: number
  /** The words for those who cannot see it. */
  readonly alt: string
}

/** A ministry's own Word letter paper, with the name under which it was chosen and its bytes in base64. */
export type LetterPaper = { readonly name: string; readonly data: string }

/**
 * A complete, validated template: letter kind, house and ministry brought together. A draft carries the one that it was
 * begun from, so that a letter looks the same on every desk and keeps its edition.
 */
export type LetterTemplate = {
  readonly id: string
  readonly edition: number
  readonly name: string
  readonly kind: LetterKind
  readonly parts: LetterParts
  readonly ministry: Ministry
  readonly style: HouseStyle
  readonly layout: PageLayout
  readonly logo: Logo | null
  /** What the Word export prints on; absent where it makes the paper itself from the measures. */
  readonly paper?: LetterPaper
  /** Offices that sign when a letter is begun; names are filled in by people, or by date from the list of holders. */
  readonly signatories: readonly Office[]
  readonly provenance: Provenance
}
