import { contextBridge, ipcRenderer, webFrame, type IpcRendererEvent } from 'electron'
import type { NoticeName, Notices, RequestName } from '../ipc/contract'
import {
  HEARD_CHANNEL,
  LISTENING_CHANNEL,
  noticeChannel,
  noticeNames,
  questionChannel,
  requestNames,
} from '../ipc/names'

function refuse(name: string): never {
  throw new Error(`unknown name: ${name}`)
}

/** Only names on the list reach main, so the page never chooses a channel. */
const ask = (name: RequestName, question: unknown): Promise<unknown> =>
  requestNames.includes(name) ? ipcRenderer.invoke(questionChannel(name), question) : refuse(name)

function on<N extends NoticeName>(name: N, listener: (notice: Notices[N]) => void): () => void {
  if (!noticeNames.includes(name)) return refuse(name)
  const hear = (_event: IpcRendererEvent, notice: Notices[N]) => {
    listener(notice)
    ipcRenderer.send(HEARD_CHANNEL, name)
  }
  ipcRenderer.on(noticeChannel(name), hear)
  ipcRenderer.send(LISTENING_CHANNEL, name)
  return () => {
    ipcRenderer.removeListener(noticeChannel(name), hear)
  }
}

const misspelled = (words: readonly string[]): readonly string[] =>
  words.filter((word) => webFrame.isWordMisspelled(word))

const suggestions = (word: string): readonly string[] => webFrame.getWordSuggestions(word)

// The types of the contract hold for whoever calls; here names and values are plain data that main checks again.
contextBridge.exposeInMainWorld('antwoordbrief', { ask, on, misspelled, suggestions })
