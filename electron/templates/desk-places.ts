import { join } from 'node:path'
import { z } from 'zod'
import { ownRecord, type OwnRecord } from '../drafts/own-record'

const Places = z.object({
  version: z.literal(1),
  /** The folder that an administrator hands out; absent while none was chosen. */
  shared: z.string().max(4000).exactOptional(),
  /** Folders of earlier letters. */
  answers: z.array(z.string().max(4000)).max(50),
})

/** Folders outside the program's own that the person chose. Paths stay in main. */
export type DeskPlaces = z.infer<typeof Places>

export const deskPlacesIn = (userData: string): OwnRecord<DeskPlaces> =>
  ownRecord(join(userData, 'mappen.json'), Places, { version: 1, answers: [] })
