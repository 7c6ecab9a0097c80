import { readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftHistory, KEEP_EVERY_MS } from '../../../electron/drafts/draft-history'
import type { VersionId } from '../../../electron/ipc/contract'
import { tempFolder } from '../../support/temp-folder'

const DRAFT = '/documenten/brief.antwoordbrief'
const DAY_MS = 24 * 60 * 60 * 1000
const bytes = (text: string) => new TextEncoder().encode(text)

function history(root = join(tempFolder(), 'history')) {
  const clock = { elapsed: 0, now: Date.now() }
  const kept = draftHistory(root, { keepDays: 7, now: () => clock.now, elapsed: () => clock.elapsed })
  const texts = async () => {
    const read = (await kept.list(DRAFT)).map(async ({ id }) =>
      new TextDecoder().decode((await kept.read(DRAFT, id)) ?? bytes('?')),
    )
    return Promise.all(read)
  }
  return { ...kept, clock, texts, root }
}

describe('versions of a draft', () => {
  it('are kept at most once in five minutes of work, however often somebody saves', async () => {
    const h = history()
    for (let minute = 0; minute <= 20; minute += 1) {
      h.clock.elapsed = minute * 60_000
      await h.keepNowAndThen(DRAFT, bytes(`minuut ${String(minute)}`), 'saved')
    }
    expect(await h.texts()).toEqual(['minuut 20', 'minuut 15', 'minuut 10', 'minuut 5', 'minuut 0'])
    expect(KEEP_EVERY_MS).toBe(5 * 60_000)
  })

  it('are kept at each export, at once', async () => {
    const h = history()
    await h.keepNowAndThen(DRAFT, bytes('a'), 'saved')
    await h.keep(DRAFT, bytes('b'), 'exported')
    expect((await h.list(DRAFT)).map(({ reason }) => reason)).toEqual(['exported', 'saved'])
  })

  it('are not kept twice when nothing changed', async () => {
    const h = history()
    await h.keep(DRAFT, bytes('a'), 'saved')
    await h.keep(DRAFT, bytes('a'), 'exported')
    expect(await h.texts()).toEqual(['a'])
  })

  it('stand in the order in which they were made, also when the clock goes back', async () => {
    const h = history()
    const folder = () => join(h.root, readdirSync(h.root)[0] ?? '')
    await h.keep(DRAFT, bytes('eerst'), 'saved')
    const later = Date.now() / 1000 + 10 * 365 * 86_400
    for (const name of readdirSync(folder())) utimesSync(join(folder(), name), later, later)
    await h.keep(DRAFT, bytes('daarna'), 'saved')
    expect(await h.texts()).toEqual(['daarna', 'eerst'])
  })

  it('of another draft are not mixed with these', async () => {
    const h = history()
    await h.keep(DRAFT, bytes('van deze'), 'saved')
    await h.keep('/elders/brief.antwoordbrief', bytes('van die'), 'saved')
    expect(await h.texts()).toEqual(['van deze'])
  })

  it('are gone after their term, and the others stay', async () => {
    const h = history()
    await h.keep(DRAFT, bytes('oud'), 'saved')
    const folder = join(h.root, readdirSync(h.root)[0] ?? '')
    const then = (Date.now() - 8 * DAY_MS) / 1000
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), then, then)
    await h.keep(DRAFT, bytes('nieuw'), 'saved')
    await h.expire()
    expect(await h.texts()).toEqual(['nieuw'])
  })

  it.each(['../../etc/passwd', '1-saved/../..', '', '0'])('are found by their own id only, not by %j', async (id) => {
    const h = history()
    await h.keep(DRAFT, bytes('a'), 'saved')
    expect(await h.read(DRAFT, id as VersionId)).toBeNull()
  })

  it('that cannot be kept do not fail the save', async () => {
    const root = join(tempFolder(), 'history')
    writeFileSync(root, 'een bestand waar de map zou staan')
    await expect(history(root).keep(DRAFT, bytes('a'), 'saved')).resolves.toBeUndefined()
    renameSync(root, `${root}-weg`)
  })
})
