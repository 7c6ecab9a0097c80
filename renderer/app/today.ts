import { getLocalTimeZone, today as todayIn } from '@internationalized/date'
import type { IsoDate } from '../../letter/model/dates'

/** The date on the person's own clock. */
export const today = (): IsoDate => todayIn(getLocalTimeZone()).toString()
