import type { PassageValidity } from '../../letter/passages/passage'
import { longDate, type IsoDate } from '../../letter/model/dates'

export const passagesText = {
  title: 'Standaardpassages',
  search: 'Zoek een passage',
  insert: 'Invoegen',
  none: 'Geen passage gevonden.',
  list: 'Passages',
  preview: 'Zo komt de passage in de brief',
  handling: 'Let op bij gebruik',
  tags: 'Trefwoorden',
  slashHelp: 'Typ een schuine streep (/) aan het begin van een regel om er zo een in te voegen.',
  found: (n: number) => `${String(n)} ${n === 1 ? 'passage' : 'passages'}`,
  unverified: 'Deze passage is nog niet nagegaan.',
  insertedStale: (title: string) =>
    `“${title}” is ingevoegd, maar geldt niet op de datum van de brief. Kijk de tekst na.`,
} as const

/** Why a passage should not be used in this letter; empty when it may. */
export function validityText(
  validity: PassageValidity,
  { validFrom, validUntil }: { readonly validFrom: IsoDate | null; readonly validUntil: IsoDate | null },
): string {
  if (validity === 'expired' && validUntil !== null) return `Verlopen: gold tot en met ${longDate(validUntil)}.`
  if (validity === 'not-yet' && validFrom !== null) return `Nog niet geldig: geldt vanaf ${longDate(validFrom)}.`
  return ''
}
