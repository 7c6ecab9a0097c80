/** How long the page may be silent before main takes it for dead. */
export const SILENCE_MS = 3000

/** What the closing of the window needs of the world; nothing here knows Electron. */
export type CloseSurroundings = {
  /** Asks the page to talk to the person; resolves to whether the page heard it in time. */
  readonly askPage: () => Promise<boolean>
  readonly hasUnsavedWork: () => boolean
  /** The native question, for when the page is dead. True: close all the same. */
  readonly askPerson: () => Promise<boolean>
  /** Lets writes under way come to an end. */
  readonly settle: () => Promise<void>
  readonly destroyWindow: () => void
}

export type CloseFlow = {
  /** The person wants to close. Returns at once; the window stays until somebody decided. */
  readonly request: () => void
  /** It is decided: nothing more is asked. */
  readonly closeNow: () => void
  readonly isDecided: () => boolean
}

/** The page asks about unsaved work; main asks itself only when the page does not answer. */
export function createCloseFlow(around: CloseSurroundings): CloseFlow {
  let decided = false
  let asking = false

  const closeNow = () => {
    if (decided) return
    decided = true
    void around.settle().then(around.destroyWindow, around.destroyWindow)
  }

  async function ask(): Promise<void> {
    if (await around.askPage()) return
    if (!around.hasUnsavedWork() || (await around.askPerson())) closeNow()
  }

  return {
    closeNow,
    isDecided: () => decided,
    request() {
      if (decided || asking) return
      asking = true
      const done = () => {
        asking = false
      }
      ask().then(done, done)
    },
  }
}
