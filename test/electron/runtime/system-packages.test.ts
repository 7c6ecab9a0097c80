import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installNeeds, missingNeeds } from '../../../electron/runtime/system-packages'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'path-'))
})

afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

/** A PATH on which only these programs stand; `ldd` says what it is told to say. */
async function onlyThese(names: readonly string[], ldd = ''): Promise<void> {
  await writeFile(join(folder, 'ldd'), `#!/bin/sh\necho '${ldd}'\n`, { mode: 0o755 })
  for (const name of names) await symlink('/bin/true', join(folder, name))
  vi.stubEnv('PATH', folder)
}

const whats = async (forTests: boolean) => (await missingNeeds('electron', forTests)).map((need) => need.what)

describe.runIf(process.platform === 'linux')('what the machine lacks', () => {
  it('is nothing when all programs and libraries are there', async () => {
    await onlyThese(['Xvfb', 'chromium', 'soffice', 'pdftotext', 'pandoc', 'xwininfo'])
    expect((await whats(true)).filter((what) => what !== 'fonts')).toEqual([])
  })

  it('names each program that is not on the PATH, and those of the tests only for the tests', async () => {
    await onlyThese([])
    expect(await whats(true)).toEqual(
      expect.arrayContaining(['Xvfb', 'chromium', 'soffice', 'pdftotext', 'pandoc', 'xwininfo']),
    )
    expect(await whats(false)).not.toContain('soffice')
  })

  it('names the libraries when the loader misses one', async () => {
    await onlyThese(['Xvfb'], 'libgtk-3.so.0 => not found')
    expect(await whats(false)).toContain('the libraries of Electron')
  })

  it('tells an ordinary user the one command, and installs nothing', async () => {
    await onlyThese(['apt-get'])
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    const needs = (await missingNeeds('electron', false)).filter((need) => need.what === 'Xvfb')
    await expect(installNeeds(needs, () => undefined)).rejects.toThrow(
      'This machine lacks Xvfb. Run: sudo apt-get install --no-install-recommends xvfb',
    )
  })

  it('touches nothing when nothing is missing', async () => {
    await onlyThese([])
    await expect(installNeeds([], () => undefined)).resolves.toBeUndefined()
  })
})
