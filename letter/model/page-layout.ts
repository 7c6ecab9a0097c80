/** A box on the sheet in mm from its left and top edge (domain.md 2.1–2.2). */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Letter size and line height in pt. */
export type TypeSize = { readonly size: number; readonly line: number }

/** The measures of a house's letter paper; lengths in mm, type in pt. */
export type PageLayout = {
  readonly paper: { readonly width: number; readonly height: number }
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  /** Where the ministry's own picture stands (ribbon and words together); the place of the wordmark where left out. */
  readonly logo?: Box
  readonly wordmark: Box
  readonly returnAddress: Box
  readonly address: Box
  /** Datum and Betreft: the label column is `labelWidth` wide. */
  readonly dateAndSubject: Box & { readonly labelWidth: number }
  readonly column: Box
  readonly pageNumber: Box
  readonly continuation: Box
  /** Blank lines between Betreft and the salutation. */
  readonly linesBeforeSalutation: number
  readonly font: string
  readonly body: TypeSize
  readonly columnText: TypeSize
  readonly notes: TypeSize
}
