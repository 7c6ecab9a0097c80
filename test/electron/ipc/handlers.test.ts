import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftHandlers } from '../../../electron/ipc/draft-handlers'
import { templateHandlers } from '../../../electron/ipc/template-handlers'
import { readLibrary } from '../../../electron/templates/library'
import { tempFolder } from '../../support/temp-folder'
import { templatesFolder } from '../../support/shipped-templates'
import { savedLetter, testDesk } from '../../support/test-desk'

const reading = (shipped: string) => () => readLibrary({ shipped, own: join(shipped, 'eigen') })

describe('template:list', () => {
  it('gives the shipped templates, both houses among them, without a fault', async () => {
    const faults: unknown[] = []
    const answer = await templateHandlers(reading(templatesFolder), (found) => faults.push(...found))['template:list'](
      {},
    )
    const ids = answer.ok ? answer.value.map(({ id }) => id) : []
    expect(ids).toEqual(expect.arrayContaining(['antwoordbrief-defensie', 'antwoordbrief-justitie-en-veiligheid']))
    expect(faults).toEqual([])
  })

  it('does not take a missing folder for a folder without templates', async () => {
    const answer = await templateHandlers(reading(join(tempFolder(), 'weg')), () => undefined)['template:list']({})
    expect(answer).toEqual({ ok: false, failure: { kind: 'cannot-read', code: 'ENOENT' } })
  })

  it('tells which file has a fault', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'huizen'))
    writeFileSync(join(folder, 'huizen', 'stuk.json'), '{')
    const faults: unknown[] = []
    await templateHandlers(reading(folder), (found) => faults.push(...found))['template:list']({})
    expect(faults).toMatchObject([{ file: 'huizen/stuk.json' }])
  })
})

describe('draft:open-waiting', () => {
  it('opens the file that waits, once', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const path = join(root, 'brief.antwoordbrief')
    const { handle } = await savedLetter(desk, path)
    await desk.close(handle)
    let waiting: string | null = path
    const handlers = draftHandlers(desk, () => {
      const taken = waiting
      waiting = null
      return taken
    })
    expect(await handlers['draft:open-waiting']({})).toMatchObject({ ok: true, value: { name: 'brief' } })
    expect(await handlers['draft:open-waiting']({})).toEqual({ ok: true, value: null })
  })
})
