import { join } from 'node:path'
import { z } from 'zod'
import { ownRecord, type OwnRecord } from '../drafts/own-record'

const WindowPlace = z.object({
  x: z.int().exactOptional(),
  y: z.int().exactOptional(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximised: z.boolean(),
})

const Settings = z.object({
  version: z.literal(1),
  window: WindowPlace,
  /** Words that the person taught the spelling checker. */
  ownWords: z.array(z.string().max(100)).default([]),
  /** Days that earlier versions of a letter are kept. */
  historyDays: z.int().min(1).max(3650),
})

/** Where the window stood when it was last used; without x and y the system chooses. */
export type WindowPlace = z.infer<typeof WindowPlace>
export type Settings = z.infer<typeof Settings>

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  window: { width: 1280, height: 860, maximised: false },
  ownWords: [],
  historyDays: 30,
}

/** The person's settings, in the program's own folder. */
export const settingsIn = (userData: string): OwnRecord<Settings> =>
  ownRecord(join(userData, 'settings.json'), Settings, DEFAULT_SETTINGS)
