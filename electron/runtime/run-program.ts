import { spawn, type SpawnOptions } from 'node:child_process'

export type ProgramEnd = { readonly code: number; readonly out: string; readonly err: string }

/** Runs a program to its end and gives what it printed. A program that is not there ends with code 127. */
export function runProgram(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<ProgramEnd> {
  return new Promise((settle) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout?.on('data', (part: Buffer) => out.push(part))
    child.stderr?.on('data', (part: Buffer) => err.push(part))
    const text = (parts: readonly Buffer[]) => Buffer.concat(parts).toString('utf8')
    child.on('error', (fault) => settle({ code: 127, out: '', err: fault.message }))
    child.on('close', (code, signal) => settle({ code: code ?? (signal ? 128 : 1), out: text(out), err: text(err) }))
  })
}

/** Runs a program that talks to the person itself; gives its exit code. */
export async function runVisibly(
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  return (await runProgram(program, args, { stdio: 'inherit', ...options })).code
}
