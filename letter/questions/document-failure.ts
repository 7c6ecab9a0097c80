/** The formats that can be read. */
export type DocumentFormat = 'docx' | 'odt' | 'pdf' | 'html' | 'official-xml' | 'text'

/** What a file that cannot be read looks like, so that the message can say what to do with it. */
export type UnsupportedDocument =
  /** Word 97–2003 (.doc): save as .docx. */
  | 'word-97'
  | 'rtf'
  /** Word 2003 XML or a flat .docx. */
  | 'word-xml'
  /** .eml, .mht: open it and copy the text. */
  | 'mail'
  /** .msg. */
  | 'outlook-message'
  | 'spreadsheet'
  | 'presentation'
  | 'drawing'
  | 'archive'
  | 'image'
  | 'other-xml'
  | 'binary'

/** Why an archive or markup is taken for an attack and is not unpacked further. */
export type DocumentBomb =
  | 'too-many-parts'
  | 'duplicate-part'
  | 'overlapping-parts'
  | 'unsafe-part-name'
  /** A part is, or says it is, larger than any question letter. */
  | 'inflates-too-far'
  /** A DOCTYPE or ENTITY in a file that has no use for it. */
  | 'entities'
  | 'nested-too-deep'

/** Why an incoming document was not read. Data, no sentences; the file itself is never changed. */
export type DocumentFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-supported'; readonly looksLike: UnsupportedDocument }
  | { readonly kind: 'encrypted'; readonly format: 'pdf' | 'docx' | 'odt' }
  | { readonly kind: 'damaged'; readonly format: DocumentFormat }
  /** `limit` in the unit of `measure`: bytes, characters, pages, elements, or MB of memory. */
  | {
      readonly kind: 'too-large'
      readonly measure: 'bytes' | 'characters' | 'pages' | 'elements' | 'memory'
      readonly limit: number
    }
  | { readonly kind: 'bomb'; readonly reason: DocumentBomb }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  /** Pages without letters, only pictures of them: recognise the text first. */
  | { readonly kind: 'scanned-pdf'; readonly pages: number }
  | { readonly kind: 'cancelled' }
