import { describe, expect, it } from 'vitest'
import { fillPattern, hasOnlyEmptyPlaces, unknownPlaces } from '../../../letter/model/fill-pattern'

describe('fillPattern', () => {
  it('fills places and leaves the rest', () => {
    expect(fillPattern('kenmerk {{kenmerk kamer}}.', { 'kenmerk kamer': '2025Z04340' })).toBe('kenmerk 2025Z04340.')
  })

  it('capitalises offices where the place is written with a capital', () => {
    const values = { ondertekenaars: 'de minister van Defensie en de staatssecretaris van Financiën' }
    expect(fillPattern('{{Ondertekenaars}}', values)).toBe(
      'de Minister van Defensie en de Staatssecretaris van Financiën',
    )
  })

  it('prints what is not known yet as its name, so that nobody overlooks it', () => {
    expect(fillPattern('op {{ingezonden}}', {})).toBe('op [ingezonden]')
  })

  it('prints nothing for what may be absent', () => {
    expect(fillPattern('bied ik{{mede namens}} aan', {})).toBe('bied ik aan')
  })

  it('does not fill what a value brings along', () => {
    expect(fillPattern('{{onderwerp}}', { onderwerp: '{{datum}}' })).toBe('{{datum}}')
  })

  it('names the places that do not exist', () => {
    expect(unknownPlaces('{{datum}} {{datumm}} {{toString}} {{__proto__}}')).toEqual([
      'datumm',
      'toString',
      '__proto__',
    ])
  })

  it('knows a line in which nothing is known', () => {
    expect(hasOnlyEmptyPlaces('{{bijlagen}}', {})).toBe(true)
    expect(hasOnlyEmptyPlaces('vaste tekst', {})).toBe(false)
    expect(hasOnlyEmptyPlaces('{{bijlagen}}', { bijlagen: 'nota' })).toBe(false)
  })
})
