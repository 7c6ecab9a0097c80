import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runProgram, runVisibly } from './run-program'

/** What the machine must have, and the Debian packages that bring it: the first name that the system knows. */
export type Need = { readonly what: string; readonly packages: readonly (readonly string[])[] }

const electronLibraries = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libatspi2.0-0t64', 'libatspi2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libnss3'],
  ['libgbm1'],
  ['libdrm2'],
  ['libxkbcommon0'],
  ['libxcomposite1'],
  ['libxdamage1'],
  ['libxfixes3'],
  ['libxrandr2'],
  ['libxss1'],
  ['libxtst6'],
] as const

const fonts: Need = { what: 'fonts', packages: [['fonts-dejavu-core'], ['fonts-liberation']] }
const hasFonts = () => existsSync('/usr/share/fonts/truetype/dejavu') || !existsSync('/etc/debian_version')

const program = (name: string, ...packages: readonly string[]): Need => ({
  what: name,
  packages: packages.map((one) => [one]),
})

/** Programs that only the tests need: a browser, and the readers that look at our .docx from outside. */
const testPrograms: readonly Need[] = [
  program('chromium', 'chromium'),
  program('soffice', 'libreoffice-writer'),
  program('pdftotext', 'poppler-utils'),
  program('pandoc', 'pandoc'),
  program('xwininfo', 'x11-utils'),
]

const onPath = (name: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, name)))

async function lacksLibraries(electron: string): Promise<boolean> {
  const { out } = await runProgram('ldd', [electron])
  return out.includes('not found')
}

/** What this machine lacks to run that Electron, and to run the tests. Looks only; nothing but Linux is asked anything. */
export async function missingNeeds(electron: string, forTests: boolean): Promise<readonly Need[]> {
  if (process.platform !== 'linux') return []
  const programs = [program('Xvfb', 'xvfb'), ...(forTests ? testPrograms : [])].filter((need) => !onPath(need.what))
  const libraries = { what: 'the libraries of Electron', packages: electronLibraries }
  return [...((await lacksLibraries(electron)) ? [libraries] : []), ...programs, ...(hasFonts() ? [] : [fonts])]
}

/** Installs what is missing where that can be done unasked (root, apt); elsewhere fails with the command to run. */
export async function installNeeds(needs: readonly Need[], say: (line: string) => void): Promise<void> {
  if (needs.length === 0) return
  const wanted = needs.flatMap((need) => need.packages)
  const what = needs.map((need) => need.what).join(', ')
  const firstNames = wanted.map((names) => names[names.length - 1]).join(' ')
  const command = `apt-get install --no-install-recommends ${firstNames}`
  if (!onPath('apt-get')) throw new Error(`This machine lacks ${what}. On Debian: ${command}`)
  if (process.getuid?.() !== 0) throw new Error(`This machine lacks ${what}. Run: sudo ${command}`)
  say(`Installing ${what} …`)
  await apt(['update', '-qq'])
  const names = await Promise.all(wanted.map(firstKnown))
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...names])
}

async function apt(args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Another apt may be at work (a helper, an upgrade at night): wait for it rather than fail.
  const code = await runVisibly('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (code !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${code}`)
}

/** Debian renamed libraries (…t64); `apt-cache show` knows real packages only. */
async function firstKnown(names: readonly string[]): Promise<string> {
  for (const name of names.slice(0, -1)) {
    if ((await runProgram('apt-cache', ['show', name])).code === 0) return name
  }
  return names[names.length - 1] ?? ''
}
