import { findingsIn, type Checked } from './findings-in'

/** The checks read the whole letter: in a worker of their own they never stand in the way of a key. */
self.onmessage = ({ data }: MessageEvent<Checked>) => {
  self.postMessage(findingsIn(data))
}
