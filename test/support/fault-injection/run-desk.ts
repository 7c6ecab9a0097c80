import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { DeskCommand, DeskSetup } from './desk-commands'

/** An answer of the desk, as it came over the line. */
export type DeskAnswer = {
  readonly ok?: boolean
  // Whatever the command gives; each test looks for what it needs.
  readonly value?: Readonly<Record<string, unknown>> | null
  readonly failure?: Readonly<Record<string, unknown>>
  readonly fault?: string
}

type Environment = Readonly<Record<string, string>>

/** Does these commands in a process of its own, one after another; gives the answers that came before it ended. */
export function runDesk(
  program: string,
  setup: DeskSetup,
  commands: readonly DeskCommand[],
  env: Environment = {},
  user?: number,
) {
  const lines = commands.map((command) => JSON.stringify(command))
  const ended = spawnSync(process.execPath, [program, JSON.stringify(setup), ...lines], {
    encoding: 'utf8',
    cwd: '/',
    env: { ...process.env, ...env },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  })
  const answers = ended.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as DeskAnswer)
  return { answers, signal: ended.signal, stderr: ended.stderr }
}

export type LiveDesk = {
  readonly ask: (command: DeskCommand) => Promise<DeskAnswer>
  readonly pid: number
  readonly kill: () => Promise<void>
}

/** A desk that stays and answers command after command. */
export function startDesk(program: string, setup: DeskSetup, env: Environment = {}): LiveDesk {
  const child = spawn(process.execPath, [program, JSON.stringify(setup)], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    pid: child.pid ?? -1,
    async ask(command) {
      child.stdin.write(`${JSON.stringify(command)}\n`)
      const line: IteratorResult<string, unknown> = await lines.next()
      return line.done ? { fault: 'ended' } : (JSON.parse(line.value) as DeskAnswer)
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
