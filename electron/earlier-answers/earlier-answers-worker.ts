import { parentPort, workerData } from 'node:worker_threads'
import { AnswersDesk } from './answers-desk'
import type { AnswersReply, AnswersTask } from './messages'

// A thread of its own: reading a thousand letters and searching them never holds up typing or saving.
const { store } = workerData as { readonly store: string }
const desk = new AnswersDesk(store)
const cancels = new Map<number, AbortController>()
/** Between two progress messages; a message for every file would cost more than the file. */
const QUIET_MS = 100

const say = (reply: AnswersReply) => {
  parentPort?.postMessage(reply)
}

async function refresh({ id, folder, offices }: Extract<AnswersTask, { kind: 'refresh' }>): Promise<void> {
  const controller = new AbortController()
  cancels.set(id, controller)
  let said = 0
  const result = await desk.refresh(folder, {
    offices,
    signal: controller.signal,
    onProgress: (progress) => {
      if (Date.now() - said < QUIET_MS) return
      said = Date.now()
      say({ id, kind: 'progress', progress })
    },
  })
  cancels.delete(id)
  say({ id, kind: 'refreshed', result })
}

async function perform(task: AnswersTask): Promise<void> {
  switch (task.kind) {
    case 'refresh':
      return refresh(task)
    case 'cancel':
      cancels.get(task.task)?.abort()
      return
    case 'erase':
      say({ id: task.id, kind: 'erased', result: await desk.erase(task.folder) })
      return
    case 'search':
      say({ id: task.id, kind: 'found', answers: await desk.search(task.wish) })
  }
}

parentPort?.on('message', (task: AnswersTask) => {
  void perform(task)
})
