import { fillPattern } from './fill-pattern'
import { cutText } from './find-in-text'
import type { HouseStyle } from './house-style'
import type { Signatory } from './letter'

/** The office of one who signs as it prints under the letter: "DE MINISTER VAN DEFENSIE". The others' stand as written. */
export function printedOffice({ office, role }: Signatory, { signature }: HouseStyle): string {
  if (role !== 'signs') return office
  const text = fillPattern(signature.office, { ambt: office })
  return signature.capitals ? text.toLocaleUpperCase('nl') : text
}

/**
 * The office after these stretches of what prints were replaced. Stretches that take in words or signs that the house
 * puts around it ("De …,") are left, since those are not the drafter's.
 */
export function replaceInOffice(
  signatory: Signatory,
  style: HouseStyle,
  found: readonly RegExpMatchArray[],
  insert: string,
): string {
  const { office } = signatory
  const start = printedOffice(signatory, style).toLowerCase().indexOf(office.toLowerCase())
  if (start === -1) return office
  const cuts = found
    .map((match) => ({ from: (match.index ?? 0) - start, match }))
    .map(({ from, match }) => ({ from, to: from + match[0].length, insert }))
    .filter(({ from, to }) => from >= 0 && to <= office.length)
  return cutText(office, cuts)
}
