import { describe, expect, it } from 'vitest'
import { newsText } from '../../../renderer/text/news'

describe('the line after an export', () => {
  it('names the file, and the letter paper where there is some', () => {
    expect(newsText.exported('brief.docx', null, [])).toBe('Word-bestand gemaakt: brief.docx')
    expect(newsText.exported('brief.docx', 'Huis', [])).toBe('Word-bestand gemaakt: brief.docx, op briefpapier Huis')
  })

  it('says what was left out', () => {
    const remarks = [
      { kind: 'characters-removed', count: 1 },
      { kind: 'characters-removed', count: 3 },
      { kind: 'link-not-kept', address: 'file:///stuk' },
    ] as const
    expect(newsText.exported('brief.docx', null, remarks)).toBe(
      'Word-bestand gemaakt: brief.docx. Eén teken dat Word niet kan bewaren, is weggelaten. ' +
        '3 tekens die Word niet kan bewaren, zijn weggelaten. De link naar file:///stuk staat er als gewone tekst',
    )
  })
})
