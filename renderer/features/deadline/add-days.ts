import { parseDate } from '@internationalized/date'
import type { IsoDate } from '../../../letter/model/dates'

/** The date so many days later. */
export const addDays = (date: IsoDate, days: number): IsoDate => parseDate(date).add({ days }).toString()
