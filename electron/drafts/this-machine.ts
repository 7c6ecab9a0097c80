import { createHash } from 'node:crypto'
import { hostname } from 'node:os'

/** Tells machines apart without naming them: files that others can see carry no name of a person or a computer. */
export const thisMachine = (): string =>
  createHash('sha256').update(`antwoordbrief ${hostname()}`).digest('hex').slice(0, 12)

/** Whether a process of this machine still runs; one of another user counts as running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
