/**
 * The product itself: packaged as it will be given out, fuses and all, and started as an ordinary user in the real
 * sandbox. Playwright cannot drive it, since the product refuses a debugger; so it is looked at from outside, by the
 * title that its window shows on the display and by what it writes.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { chown, chmod, copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FOR_TESTS_ONLY } from '../../electron/runtime/pinned-runtime'
import { runProgram } from '../../electron/runtime/run-program'

const repository = resolve(import.meta.dirname, '../..')
const isRoot = process.getuid?.() === 0
/** The user that Debian keeps for programs that may do nothing. */
const NOBODY = 65_534
const asNobody = isRoot ? { uid: NOBODY, gid: NOBODY } : {}

let folder: string
let product: string

const tool = (path: string, args: readonly string[]) =>
  runProgram(process.execPath, [join(repository, 'node_modules', path), ...args], { cwd: repository })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antwoordbrief-product-'))
  await chmod(folder, 0o755)
  const script = join(repository, 'electron/runtime/package-dir.ts')
  const made = await tool('tsx/dist/cli.mjs', [script, '--with-test-runtime', '--output', folder])
  expect(made.code, made.out + made.err).toBe(0)
  product = join(folder, 'linux-unpacked')
  // An installer does this: without it, or user namespaces, Chromium has no sandbox.
  if (isRoot) await chmod(join(product, 'chrome-sandbox'), 0o4755)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Starts the product as an ordinary user, with a home of its own. */
async function start(args: readonly string[]): Promise<{ child: ChildProcess; home: string; said: () => string }> {
  const home = await mkdtemp(join(folder, 'home-'))
  if (isRoot) await chown(home, NOBODY, NOBODY)
  const env = {
    PATH: process.env.PATH,
    DISPLAY: process.env.DISPLAY,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
  }
  const child = spawn(join(product, 'antwoordbrief'), args, { cwd: home, env, ...asNobody })
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  return { child, home, said: () => said }
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((settle) => {
    if (child.exitCode !== null) settle(child.exitCode)
    else child.once('exit', settle)
  })

/** The titles of all windows on the display. */
const titles = async () => (await runProgram('xwininfo', ['-root', '-tree'])).out

/** Chromium's own word for how a process of the product is fenced in: 2 is a filter on what it may ask the system. */
async function seccompOfPages(): Promise<readonly string[]> {
  const found = []
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (!command.startsWith(product) || !command.includes('--type=renderer')) continue
    found.push(/^Seccomp:\s*(\d)$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 'gone')
  }
  return found
}

describe('the product', () => {
  it('opens the draft that it is given, and shows its name', async () => {
    const drafts = await mkdtemp(join(folder, 'drafts-'))
    const draft = join(drafts, 'Kamervragen graan.antwoordbrief')
    await copyFile(join(repository, 'templates/voorbeelden/oekraine.antwoordbrief'), draft)
    if (isRoot) for (const path of [drafts, draft]) await chown(path, NOBODY, NOBODY)
    const { child, said } = await start([draft])
    try {
      await expect.poll(titles, { timeout: 30_000, message: said() }).toContain('Kamervragen graan')
      expect(await seccompOfPages()).toEqual(['2'])
    } finally {
      child.kill()
      await ended(child)
    }
  })

  it('starts without a draft', async () => {
    const { child, said } = await start([])
    try {
      await expect.poll(titles, { timeout: 30_000, message: said() }).toContain('"Antwoordbrief')
    } finally {
      child.kill()
      await ended(child)
    }
  })

  it.each(['--remote-debugging-port=0', '--no-sandbox', '--disable-web-security'])(
    'does not start with %s',
    async (word) => {
      const { child, said } = await start([word])
      expect(await ended(child), said()).toBe(1)
      expect(said()).toContain('Antwoordbrief start niet met')
    },
  )

  it('has the fuses of a product', async () => {
    const { out } = await tool('@electron/fuses/dist/bin.js', ['read', '--app', join(product, 'antwoordbrief')])
    const lines = out.split('\n').map((line) => line.trim())
    expect(lines).toEqual(
      expect.arrayContaining([
        'RunAsNode is Disabled',
        'EnableNodeOptionsEnvironmentVariable is Disabled',
        'EnableNodeCliInspectArguments is Disabled',
        'EnableCookieEncryption is Enabled',
        'OnlyLoadAppFromAsar is Enabled',
      ]),
    )
  })

  it('carries its templates and dictionary, and nothing that it does not need', async () => {
    expect(await readdir(join(product, 'resources'))).toEqual(['app.asar', 'dictionary', 'templates'])
    const { out } = await tool('@electron/asar/bin/asar.js', ['list', join(product, 'resources/app.asar')])
    const files = out.trim().split('\n')
    expect(files).toContain('/out/main/main.cjs')
    expect(files.filter((path) => /node_modules|\.map$|\.ts$|\/test\//.test(path))).toEqual([])
  })

  it('carries the guide: the words of every chapter, and every picture', async () => {
    const guide = join(repository, 'docs/handleiding')
    const program = await readFile(join(product, 'resources/app.asar'))
    const chapters = (await readdir(guide)).filter((name) => name.endsWith('.md'))
    const titles = await Promise.all(
      chapters.map(async (name) => (await readFile(join(guide, name), 'utf8')).split('\n')[0]),
    )
    expect(titles.filter((title) => !title?.startsWith('# ') || !program.includes(title))).toEqual([])
    const { out } = await tool('@electron/asar/bin/asar.js', ['list', join(product, 'resources/app.asar')])
    const pictures = (await readdir(join(guide, 'beelden'))).map((name) => name.replace(/\.png$/, ''))
    expect(pictures.filter((name) => !out.includes(`/out/renderer/assets/${name}-`))).toEqual([])
  })
})

describe('a package of the runtime for tests', () => {
  it('is refused unless asked for by name', async () => {
    const runtime = await mkdtemp(join(folder, 'runtime-'))
    for (const name of ['electron', FOR_TESTS_ONLY]) await writeFile(join(runtime, name), '')
    const empty = await mkdtemp(join(folder, 'refused-'))
    const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime }
    const tsx = join(repository, 'node_modules/tsx/dist/cli.mjs')
    const script = join(repository, 'electron/runtime/package-dir.ts')
    const { code, out } = await runProgram(process.execPath, [tsx, script, '--output', empty], { cwd: repository, env })
    expect({ code, refused: out.includes('Not packaged') }).toEqual({ code: 1, refused: true })
    expect(await readdir(empty)).toEqual([])
  })
})
