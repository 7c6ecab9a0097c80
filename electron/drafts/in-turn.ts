export type InTurn = {
  /** Does the task after every earlier task with the same key is done. */
  readonly run: <T>(key: string, task: () => Promise<T>) => Promise<T>
  /** Resolves when nothing is under way any more. */
  readonly allDone: () => Promise<void>
}

/** Keeps two writes of one draft apart, so that an older one can never land after a newer one. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return {
    run(key, task) {
      const before = last.get(key) ?? Promise.resolve()
      const mine = before.then(task, task)
      last.set(key, mine)
      const forget = () => {
        if (last.get(key) === mine) last.delete(key)
      }
      mine.then(forget, forget)
      return mine
    },
    async allDone() {
      while (last.size > 0) await Promise.allSettled(last.values())
    },
  }
}
