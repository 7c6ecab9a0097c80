import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'

export type Display = { readonly name: string; readonly stop: () => void }

/** Whether a person can see a window here. A build server has nobody looking, whatever its DISPLAY says. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env, platform = process.platform): boolean {
  if (env.CI) return false
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY)
}

/** Starts a display of its own on the first free number; it ends with `stop` or with this process. */
export function startDisplay(): Promise<Display> {
  return new Promise((settle, fail) => {
    const args = ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp', '-noreset']
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    const stop = () => void server.kill()
    process.once('exit', stop)
    server.once('error', fail)
    server.once('exit', (code) => fail(new Error(`Xvfb ended with ${code ?? 'a signal'}`)))
    let said = ''
    const numbers = server.stdio[3] as Socket
    numbers.on('data', (part: Buffer) => {
      said += part.toString()
      if (!said.endsWith('\n')) return
      // From here on the display must not keep this process alive.
      server.unref()
      numbers.unref()
      settle({ name: `:${said.trim()}`, stop })
    })
  })
}
