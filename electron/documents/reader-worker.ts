import { parentPort, workerData } from 'node:worker_threads'
import type { ReaderMessage } from './reader-messages'
import { understandDocument, type ReaderTask } from './understand-document'

// A thread of its own for one file: whatever that file does to it, the program stays usable and ends it. It is understood
// here as well, for a hostile text can keep the parser busy far longer than the reader.
const tell = (message: ReaderMessage) => {
  parentPort?.postMessage(message)
}

void understandDocument(workerData as ReaderTask, (fraction) => {
  tell({ kind: 'progress', fraction })
}).then((result) => {
  tell({ kind: 'done', result })
})
