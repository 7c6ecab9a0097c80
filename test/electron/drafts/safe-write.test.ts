import fc from 'fast-check'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../../../electron/drafts/content-hash'
import { diskOperations, type FileOperations } from '../../../electron/drafts/file-operations'
import { safeWrite } from '../../../electron/drafts/safe-write'
import { tempFolder } from '../../support/temp-folder'

const mode = (path: string) => statSync(path).mode & 0o7777
const systemError = (code: string) => Object.assign(new Error(code), { code })
const cannotWrite = (code: string) => ({ ok: false, failure: { kind: 'cannot-write', code } })

function oldFile(name = 'brief.antwoordbrief', fileMode = 0o640) {
  const folder = tempFolder()
  const path = join(folder, name)
  writeFileSync(path, 'OUD')
  chmodSync(path, fileMode)
  return { folder, path }
}

/** The disk, with renames that fail with a code so many times first. */
function failingRenames(code: string, times: number) {
  let left = times
  const files: FileOperations = {
    ...diskOperations,
    rename: (from, to) => {
      left -= 1
      return left >= 0 ? Promise.reject(systemError(code)) : diskOperations.rename(from, to)
    },
  }
  const waits: number[] = []
  const wait = (ms: number) => {
    waits.push(ms)
    return Promise.resolve()
  }
  return { files, wait, waits }
}

/** The disk, with a folder whose sync fails with a code. */
const failingFolderSync = (code: string): FileOperations => ({
  ...diskOperations,
  open: async (path, flags, fileMode) => {
    const handle = await diskOperations.open(path, flags, fileMode)
    if (flags === 'wx') return handle
    return new Proxy(handle, {
      get: (target, key) => {
        if (key === 'sync') return () => Promise.reject(systemError(code))
        const value: unknown = Reflect.get(target, key)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
  },
})

describe('a new file', () => {
  it('holds what was written, and says its hash', async () => {
    const path = join(tempFolder(), 'nieuw.antwoordbrief')
    const written = await safeWrite(path, 'Geachte voorzitter,', { readBack: true })
    expect(readFileSync(path, 'utf8')).toBe('Geachte voorzitter,')
    expect(written).toEqual({
      ok: true,
      value: { path, hash: contentHash(new TextEncoder().encode('Geachte voorzitter,')) },
    })
  })

  it('can be read by its owner only', async () => {
    const path = join(tempFolder(), 'nieuw.antwoordbrief')
    await safeWrite(path, 'x')
    expect(mode(path)).toBe(0o600)
  })

  it('is not written in a folder that is not there, and the folder is not made', async () => {
    const folder = join(tempFolder(), 'weg')
    expect(await safeWrite(join(folder, 'a'), 'x')).toEqual(cannotWrite('ENOENT'))
    expect(existsSync(folder)).toBe(false)
  })

  it.each([
    ['a name as long as the system allows', `${'n'.repeat(241)}.antwoordbrief`],
    ['a name with a letter and its accent apart', 'Oekrai\u0308ne.antwoordbrief'],
    ['a name with spaces and quotes', 'De \'brief\' van "ons".antwoordbrief'],
  ])('can have %s', async (_what, name) => {
    const folder = tempFolder()
    expect((await safeWrite(join(folder, name), 'x')).ok).toBe(true)
    expect(readdirSync(folder)).toEqual([name])
  })

  it('holds any bytes whatever', async () => {
    const path = join(tempFolder(), 'a')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const written = await safeWrite(path, bytes, { readBack: true })
        expect(written.ok).toBe(true)
        expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
      }),
      { numRuns: 50 },
    )
  })
})

describe('an existing file', () => {
  it('keeps its mode', async () => {
    const { path } = oldFile('a', 0o640)
    await safeWrite(path, 'NIEUW')
    expect([readFileSync(path, 'utf8'), mode(path)]).toEqual(['NIEUW', 0o640])
  })

  it.runIf(process.getuid?.() === 0)('keeps its owner and group', async () => {
    const { path } = oldFile()
    chownSync(path, 1234, 4321)
    await safeWrite(path, 'NIEUW')
    expect([statSync(path).uid, statSync(path).gid]).toEqual([1234, 4321])
  })

  it('behind a link is written, and the link stays a link', async () => {
    const { folder, path } = oldFile()
    const link = join(folder, 'snelkoppeling')
    symlinkSync(path, link)
    const written = await safeWrite(link, 'NIEUW')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('NIEUW')
    expect(written.ok && written.value.path).toBe(path)
  })

  it('behind links in other folders is written where it is', async () => {
    const { folder, path } = oldFile()
    mkdirSync(join(folder, 'map'))
    symlinkSync('../brief.antwoordbrief', join(folder, 'map', 'een'))
    symlinkSync('map/een', join(folder, 'twee'))
    await safeWrite(join(folder, 'twee'), 'NIEUW')
    expect(readFileSync(path, 'utf8')).toBe('NIEUW')
    expect(lstatSync(join(folder, 'map', 'een')).isSymbolicLink()).toBe(true)
  })

  it('is made where a link points that leads to nothing yet', async () => {
    const folder = tempFolder()
    symlinkSync('later', join(folder, 'link'))
    await safeWrite(join(folder, 'link'), 'x')
    expect(readFileSync(join(folder, 'later'), 'utf8')).toBe('x')
  })

  it('is not looked for round a ring of links', async () => {
    const folder = tempFolder()
    symlinkSync('b', join(folder, 'a'))
    symlinkSync('a', join(folder, 'b'))
    expect(await safeWrite(join(folder, 'a'), 'x')).toEqual(cannotWrite('ELOOP'))
  })

  it('is whole at every moment while it is written again and again', async () => {
    const { path } = oldFile()
    const versions = Array.from({ length: 20 }, (_, n) => String(n).repeat(50_000))
    const seen = new Set<string>()
    const looking = setInterval(() => seen.add(readFileSync(path, 'utf8')), 0)
    for (const version of versions) await safeWrite(path, version)
    clearInterval(looking)
    expect(seen.size).toBeGreaterThan(2)
    expect([...seen].filter((text) => text !== 'OUD' && !versions.includes(text))).toEqual([])
  })
})

describe('a file that another program holds', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY', 'EEXIST'])('is written after waiting when the rename gives %s', async (code) => {
    const { folder, path } = oldFile()
    const { files, wait, waits } = failingRenames(code, 3)
    expect((await safeWrite(path, 'NIEUW', { files, wait })).ok).toBe(true)
    expect([readFileSync(path, 'utf8'), readdirSync(folder).length]).toEqual(['NIEUW', 1])
    expect(waits).toEqual([10, 20, 50])
  })

  it('keeps its old content when it is not let go of, and nothing is left beside it', async () => {
    const { folder, path } = oldFile()
    const { files, wait, waits } = failingRenames('EBUSY', Number.POSITIVE_INFINITY)
    expect(await safeWrite(path, 'NIEUW', { files, wait })).toEqual(cannotWrite('EBUSY'))
    expect([readFileSync(path, 'utf8'), readdirSync(folder).length]).toEqual(['OUD', 1])
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(2500)
  })

  it.each(['ENOSPC', 'EIO', 'EROFS'])('is not tried again when the rename gives %s', async (code) => {
    const { path } = oldFile()
    const { files, wait, waits } = failingRenames(code, 1)
    expect(await safeWrite(path, 'NIEUW', { files, wait })).toEqual(cannotWrite(code))
    expect([readFileSync(path, 'utf8'), waits]).toEqual(['OUD', []])
  })
})

describe('what is promised of the disk', () => {
  it.each(['EINVAL', 'ENOTSUP', 'EPERM'])('holds where a folder cannot be synced (%s)', async (code) => {
    const { path } = oldFile()
    expect((await safeWrite(path, 'NIEUW', { files: failingFolderSync(code) })).ok).toBe(true)
  })

  it('is not given when the sync of the folder really fails', async () => {
    const { path } = oldFile()
    expect(await safeWrite(path, 'NIEUW', { files: failingFolderSync('EIO') })).toEqual(cannotWrite('EIO'))
  })

  it('is not given when something else is read back', async () => {
    const { path } = oldFile()
    const files: FileOperations = {
      ...diskOperations,
      readFile: (() => Promise.resolve(Buffer.from('iets anders'))) as never,
    }
    expect(await safeWrite(path, 'NIEUW', { readBack: true, files })).toEqual(cannotWrite('EREADBACK'))
  })

  it('a fault of ours is thrown, not dressed up as a failure of the disk', async () => {
    const { path } = oldFile()
    const files: FileOperations = { ...diskOperations, rename: () => Promise.reject(new TypeError('bug')) }
    await expect(safeWrite(path, 'NIEUW', { files })).rejects.toThrow('bug')
  })
})
