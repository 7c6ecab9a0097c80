import { describe, expect, it, vi } from 'vitest'
import { commandText } from '../../../renderer/text/commands'
import { createCloseFlow, type CloseSurroundings } from '../../../electron/main/close-flow'
import { countLosses } from '../../../electron/main/count-losses'
import { draftArgument } from '../../../electron/main/draft-argument'
import { applicationMenu } from '../../../electron/main/menu'
import { reachablePlace } from '../../../electron/main/window-place'

type World = { readonly pageHears: boolean; readonly unsaved: boolean; readonly personCloses: boolean }

function flow(world: World) {
  const told: string[] = []
  const around: CloseSurroundings = {
    askPage: () => Promise.resolve((told.push('page'), world.pageHears)),
    hasUnsavedWork: () => world.unsaved,
    askPerson: () => Promise.resolve((told.push('person'), world.personCloses)),
    settle: () => Promise.resolve(void told.push('settle')),
    destroyWindow: () => void told.push('gone'),
  }
  return { ...createCloseFlow(around), told }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('closing the window', () => {
  it('is left to a page that lives, with unsaved work or without', async () => {
    for (const unsaved of [true, false]) {
      const { request, told } = flow({ pageHears: true, unsaved, personCloses: true })
      request()
      await settled()
      expect(told).toEqual(['page'])
    }
  })

  it('happens when the page says so, after writes under way are done', async () => {
    const { closeNow, isDecided, told } = flow({ pageHears: true, unsaved: true, personCloses: false })
    closeNow()
    await settled()
    expect([told, isDecided()]).toEqual([['settle', 'gone'], true])
  })

  it('asks the person itself when a dead page had unsaved work', async () => {
    const stays = flow({ pageHears: false, unsaved: true, personCloses: false })
    stays.request()
    await settled()
    expect([stays.told, stays.isDecided()]).toEqual([['page', 'person'], false])
    const goes = flow({ pageHears: false, unsaved: true, personCloses: true })
    goes.request()
    await settled()
    expect(goes.told).toEqual(['page', 'person', 'settle', 'gone'])
  })

  it('of a dead page without unsaved work asks nothing', async () => {
    const { request, told } = flow({ pageHears: false, unsaved: false, personCloses: false })
    request()
    await settled()
    expect(told).toEqual(['page', 'settle', 'gone'])
  })

  it('asks once, however often the person clicks, and again later', async () => {
    const { request, told } = flow({ pageHears: true, unsaved: true, personCloses: false })
    request()
    request()
    await settled()
    expect(told).toEqual(['page'])
    request()
    await settled()
    expect(told).toEqual(['page', 'page'])
  })

  it('happens also when the last writes fail', async () => {
    const destroyWindow = vi.fn()
    const around = { askPage: vi.fn(), hasUnsavedWork: () => true, askPerson: vi.fn(), destroyWindow }
    createCloseFlow({ ...around, settle: () => Promise.reject(new Error('x')) }).closeNow()
    await settled()
    expect(destroyWindow).toHaveBeenCalledOnce()
  })
})

describe('a page that is lost', () => {
  it('is loaded again three times in a minute, and not a fourth time', () => {
    const mayReload = countLosses()
    expect([0, 1, 2, 3].map((second) => mayReload(second * 1000))).toEqual([true, true, true, false])
  })

  it('is loaded again when losses lie far apart', () => {
    const mayReload = countLosses()
    expect([0, 1, 2, 3, 4].map((minute) => mayReload(minute * 61_000))).toEqual([true, true, true, true, true])
  })
})

describe('the draft that a command line names', () => {
  const at = (...words: string[]) => draftArgument(['antwoordbrief', ...words], '/home/jan')

  it.each([
    [['brief.antwoordbrief'], '/home/jan/brief.antwoordbrief'],
    [['/a b/Brief.ANTWOORDBRIEF'], '/a b/Brief.ANTWOORDBRIEF'],
    [['.', '--no-sandbox', 'brief.antwoordbrief'], '/home/jan/brief.antwoordbrief'],
    [['a.antwoordbrief', 'b.antwoordbrief'], '/home/jan/b.antwoordbrief'],
  ])('%j is %s', (words, path) => {
    expect(at(...words)).toBe(path)
  })

  it.each([[[]], [['.']], [['--x=brief.antwoordbrief']], [['brief.docx']]])('%j is none', (words) => {
    expect(at(...words)).toBeNull()
  })

  it('is never the program itself', () => {
    expect(draftArgument(['/opt/mijn.antwoordbrief'], '/')).toBeNull()
  })
})

describe('the place of the window', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 }
  const size = { width: 1280, height: 860, maximised: false }

  it.each([
    ['on the screen', { x: 100, y: 100 }, true],
    ['partly beside it', { x: -1100, y: 0 }, true],
    ['on a second screen that is gone', { x: 2500, y: 100 }, false],
    ['above the screen', { x: 0, y: -400 }, false],
    ['below the screen', { x: 0, y: 1039 }, false],
  ])('%s is kept: %j %s', (_what, corner, kept) => {
    expect(reachablePlace({ ...size, ...corner }, [screen])).toEqual(kept ? { ...size, ...corner } : size)
  })
})

describe('the native menu', () => {
  const commands = applicationMenu.flatMap(({ lines }) => lines).filter((line) => line.kind === 'command')

  it('has the commands of the window, under their own names', () => {
    for (const { id, label } of commands) {
      expect([id, label.replace('&', '')]).toEqual([id, (commandText as Readonly<Record<string, string>>)[id]])
    }
  })

  it('names every command once', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
  })

  it.each(applicationMenu.map(({ label, lines }) => [label, lines] as const))(
    '%s has a letter of its own for each line',
    (_label, lines) => {
      const letters = lines.flatMap((line) =>
        line.kind === 'line' ? [] : [/&(.)/.exec(line.label)?.[1]?.toLowerCase()],
      )
      expect(letters).not.toContain(undefined)
      expect(new Set(letters).size).toBe(letters.length)
    },
  )
})
