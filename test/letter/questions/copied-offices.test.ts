import { describe, expect, it } from 'vitest'
import { readHeading } from '../../../letter/questions/heading'
import type { KnownOffice } from '../../../letter/questions/parsed-document'

const known: KnownOffice[] = [
  { office: 'minister van Klimaat en Groene Groei', abbreviations: ['KGG'] },
  { office: 'minister van Volksgezondheid, Welzijn en Sport', abbreviations: ['VWS'] },
]
const offices = (text: string) => {
  const heading = readHeading({ text: `Vragen van het lid Zand (CDA) aan ${text} over zout`, pieces: [] }, known)
  return heading.addressedTo.map(({ office }) => office)
}

describe('offices of which a copy lost the spaces', () => {
  it('are known in spite of it', () => {
    expect(offices('de Minister van Klimaaten Groene Groei')).toEqual(['minister van Klimaat en Groene Groei'])
    expect(offices('de Minister van Volksgezondheid, Welzijn enSport')).toEqual([
      'minister van Volksgezondheid, Welzijn en Sport',
    ])
  })

  it('are known without "van"', () => {
    expect(offices('de MinisterKlimaat en Groene Groei')).toEqual(['minister van Klimaat en Groene Groei'])
  })

  it('are written in full where only letters stand', () => {
    expect(offices('de minister van VWS')).toEqual(['minister van Volksgezondheid, Welzijn en Sport'])
  })

  it('end where "over" was run into them', () => {
    const text = 'Vragen van het lid Zand (CDA) aan de minister van Volksgezondheid, Welzijn en Sportover zout en vet'
    const heading = readHeading({ text, pieces: [] })
    expect(heading.addressedTo.map(({ office }) => office)).toEqual(['minister van Volksgezondheid, Welzijn en Sport'])
    expect(heading.subject).toBe('zout en vet')
  })
})
