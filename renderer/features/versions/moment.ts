import { longDate, type IsoDate } from '../../../letter/model/dates'
import { timeOf } from '../../app/time-of'
import { today } from '../../app/today'

const dayOf = (iso: string): IsoDate => new Date(iso).toLocaleDateString('sv-SE')

/** "vandaag 14:03", "23 april 2025, 14:03": when a version was kept, on the person's own clock. */
export function momentOf(iso: string): string {
  const day = dayOf(iso)
  return day === today() ? `vandaag ${timeOf(iso)}` : `${longDate(day)}, ${timeOf(iso)}`
}
