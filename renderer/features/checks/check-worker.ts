import { createTrustingReader } from '../../../letter/draft/draft-parcel'
import type { OldCase } from '../../../letter/reuse/old-case'
import { findingsIn } from './findings-in'

/** A letter to check on its way here, and the case of the one that it was begun from. */
export type PackedCheck = { readonly now: string; readonly old: OldCase | null }

const readNow = createTrustingReader()

/** The checks read the whole letter: in a worker of their own they never stand in the way of a key. */
self.onmessage = ({ data: { now, old } }: MessageEvent<PackedCheck>) => {
  self.postMessage(findingsIn({ ...readNow(now), old }))
}
