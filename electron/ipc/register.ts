import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { isAppPage } from '../main/app-address'
import { reportFault } from '../main/faults'
import { createAnswerQuestion, QuestionRefused, type AnswerQuestion, type Sender } from './answer-question'
import { carryAnswer } from './carry-answer'
import type { NoticeName } from './contract'
import type { Handlers } from './handlers'
import { HEARD_CHANNEL, LISTENING_CHANNEL, noticeChannel, noticeNames, questionChannel, requestNames } from './names'
import { createNoticeQueue, type NoticeQueue } from './notices'
import type { ReadDraft } from './questions'

/** The window that main made; null before it exists and after it closed. */
type OurContents = () => WebContents | null

function senderOf(event: IpcMainInvokeEvent | IpcMainEvent, contents: OurContents): Sender {
  const frame = event.senderFrame
  return {
    isOurWindow: event.sender === contents(),
    isMainFrame: frame !== null && frame === event.sender.mainFrame,
    address: frame?.url ?? '',
  }
}

const isOurs = (sender: Sender) => sender.isOurWindow && sender.isMainFrame && isAppPage(sender.address)

/** Answers every question of the contract. With `setupNotices` the only user of `ipcMain`. */
export function setupQuestions(handlers: Handlers, readDraft: ReadDraft, contents: OurContents): void {
  const answer: AnswerQuestion = createAnswerQuestion(handlers, { isAppPage, readDraft })
  for (const name of requestNames) {
    ipcMain.handle(questionChannel(name), (event, question) => {
      // It was under way when its window went: nobody is left to hear an answer, and a refusal would be printed.
      if (contents() === null) return undefined
      return answer(senderOf(event, contents), name, question)
        .then(carryAnswer)
        .catch((fault: unknown) => {
          // Electron prints what is thrown here and sends it to the page: a fault may name folders, a refusal never does.
          if (!(fault instanceof QuestionRefused)) reportFault(fault)
          throw new QuestionRefused(name)
        })
    })
  }
}

export type NoticeSender = NoticeQueue & {
  /** Calls back at the next time that the page says that it heard this notice. Returns its own unsubscribe. */
  readonly onHeard: (name: NoticeName, listener: () => void) => () => void
}

/** Sends notices to the window, and knows which of them its page heard. */
export function setupNotices(contents: OurContents): NoticeSender {
  const listeners = new Map<NoticeName, Set<() => void>>()
  const queue = createNoticeQueue((name, notice) => contents()?.send(noticeChannel(name), notice))
  const receive = (channel: string, act: (name: NoticeName) => void) => {
    ipcMain.on(channel, (event, name: unknown) => {
      const known = noticeNames.find((candidate) => candidate === name)
      if (known && isOurs(senderOf(event, contents))) act(known)
    })
  }
  receive(LISTENING_CHANNEL, queue.listening)
  receive(HEARD_CHANNEL, (name) => listeners.get(name)?.forEach((listener) => listener()))
  return {
    ...queue,
    onHeard(name, listener) {
      const forName = listeners.get(name) ?? new Set()
      listeners.set(name, forName.add(listener))
      return () => forName.delete(listener)
    },
  }
}
