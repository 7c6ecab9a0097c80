import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from './read-document'
import type { ReaderMessage, ReaderTask } from './reader-messages'

// A thread of its own for one file: whatever that file does to it, the program stays usable and ends it.
const task = workerData as ReaderTask
const tell = (message: ReaderMessage) => {
  parentPort?.postMessage(message)
}

void readDocument(task.bytes, task.name, task.limits, (fraction) => {
  tell({ kind: 'progress', fraction })
}).then((result) => {
  tell({ kind: 'done', result })
})
