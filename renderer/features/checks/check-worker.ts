import { checkLetter } from '../../../letter/checks/check-letter'
import type { Draft } from '../../../letter/draft/draft'

/** The checks read the whole letter: in a worker of their own they never stand in the way of a key. */
self.onmessage = ({ data }: MessageEvent<Draft>) => {
  self.postMessage(checkLetter(data.letter, data.template))
}
