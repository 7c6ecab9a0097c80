import type { NoticeName, Notices } from './contract'

export type SendNotice = <N extends NoticeName>(name: N, notice: Notices[N]) => void

export type NoticeQueue = {
  readonly send: SendNotice
  /** The page has a listener for this notice: what waited is delivered. */
  readonly listening: (name: NoticeName) => void
  /** The page is being loaded anew: notices wait until it listens again. */
  readonly reset: () => void
}

type Deliver = (name: NoticeName, notice: unknown) => void

/** A notice that is sent before the page listens for it waits, so that none is lost at the start. */
export function createNoticeQueue(deliver: Deliver): NoticeQueue {
  const heard = new Set<NoticeName>()
  let waiting: readonly { readonly name: NoticeName; readonly notice: unknown }[] = []
  return {
    send(name, notice) {
      if (heard.has(name)) deliver(name, notice)
      else waiting = [...waiting, { name, notice }]
    },
    listening(name) {
      heard.add(name)
      const due = waiting.filter((entry) => entry.name === name)
      waiting = waiting.filter((entry) => entry.name !== name)
      for (const entry of due) deliver(entry.name, entry.notice)
    },
    reset: () => heard.clear(),
  }
}
