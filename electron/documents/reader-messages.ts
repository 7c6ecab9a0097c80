import type { DocumentFailure } from '../../letter/questions/document-failure'
import type { Result } from '../../letter/model/result'
import type { UnderstoodDocument } from './understand-document'

/** What the reading thread tells: how far it is, and in the end what it found. */
export type ReaderMessage =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly result: Result<UnderstoodDocument, DocumentFailure> }
