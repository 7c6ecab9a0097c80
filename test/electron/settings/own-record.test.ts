import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, settingsIn } from '../../../electron/settings/settings'
import { tempFolder } from '../../support/temp-folder'

const file = (folder: string) => join(folder, 'settings.json')

describe('the settings', () => {
  it('are the defaults before anything was changed, and no file is made', async () => {
    const folder = tempFolder()
    expect(await settingsIn(folder).read()).toEqual(DEFAULT_SETTINGS)
    expect(existsSync(file(folder))).toBe(false)
  })

  it('that were changed are there at the next start, for their owner only', async () => {
    const folder = join(tempFolder(), 'nieuw')
    await settingsIn(folder).change((settings) => ({ ...settings, historyDays: 90 }))
    expect((await settingsIn(folder).read()).historyDays).toBe(90)
    expect(statSync(file(folder)).mode & 0o777).toBe(0o600)
  })

  it('changed twice at once hold both changes', async () => {
    const settings = settingsIn(tempFolder())
    await Promise.all([
      settings.change((value) => ({ ...value, historyDays: 90 })),
      settings.change((value) => ({ ...value, window: { ...value.window, width: 999 } })),
    ])
    expect(await settings.read()).toMatchObject({ historyDays: 90, window: { width: 999 } })
  })

  it.each(['', '{', 'null', '{"version":2,"later":true}', '{"version":1,"historyDays":"x"}'])(
    'that cannot be read (%j) are kept aside before anything is written',
    async (text) => {
      const folder = tempFolder()
      writeFileSync(file(folder), text)
      const settings = settingsIn(folder)
      expect(await settings.read()).toEqual(DEFAULT_SETTINGS)
      await settings.change((value) => ({ ...value, historyDays: 5 }))
      expect(readFileSync(`${file(folder)}.onleesbaar`, 'utf8')).toBe(text)
      expect((await settingsIn(folder).read()).historyDays).toBe(5)
    },
  )

  it('that the system refuses to read are left alone', async () => {
    const folder = tempFolder()
    // A folder in the file's place cannot be read as one, for root either.
    mkdirSync(file(folder))
    const settings = settingsIn(folder)
    await settings.change((value) => ({ ...value, historyDays: 5 }))
    expect((await settings.read()).historyDays).toBe(5)
    expect(statSync(file(folder)).isDirectory()).toBe(true)
  })
})
