import type { DocumentFailure } from '../../letter/questions/document-failure'
import type { SourceDocument } from '../../letter/questions/source-document'
import type { Result } from '../../letter/model/result'
import type { ReadLimits } from './limits'

/** What the reading thread is started with. */
export type ReaderTask = { readonly bytes: Uint8Array; readonly name: string; readonly limits: ReadLimits }

/** What it tells: how far it is, and in the end what it found. */
export type ReaderMessage =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly result: Result<SourceDocument, DocumentFailure> }
