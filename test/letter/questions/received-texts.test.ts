import { describe, expect, it } from 'vitest'
import { parseQuestions } from '../../../letter/questions/parse-questions'
import { sourceFromText } from '../../../letter/questions/source-from-text'
import type { SourceDocument } from '../../../letter/questions/source-document'

const received = (text: string): string | undefined =>
  parseQuestions(sourceFromText(`Vragen van het lid Zand (CDA) aan de minister van Defensie over zout\n\n${text}`))
    .receivedTexts.q1

describe('the text of a question as it was received', () => {
  it.each([
    ['glued', '1. Kent u het artikel?1\n\n2. Ja?\n\n1 NOS, 3 mei 2031, Zout', 'Kent u het artikel?1'],
    ['two of them', 'Vraag 1\nKent u Zand?1 2\nVraag 2\nJa?\n1NOS, 3 mei 2031\n2FD, 4 mei 2031', 'Kent u Zand?1 2'],
    [
      'in square brackets',
      '1. Kent u het bericht?[1] Zo ja, wat nu?\n\n[1] NOS, 3 mei 2031',
      'Kent u het bericht?[1] Zo ja, wat nu?',
    ],
    ['apart with a bracket', "1. Kent u de 'oprichter'? 1)\n\n1) NOS, 3 mei 2031, Zout", "Kent u de 'oprichter'? 1)"],
    ['fallen on the next line', 'Vraag 1\nKent u dit?\n1\nVraag 2\nJa?\n1NOS, 3 mei 2031, Zout', 'Kent u dit?1'],
  ])('keeps the mark, %s', (_, text, expected) => {
    expect(received(text)).toBe(expected)
  })

  it('joins lines and keeps paragraphs apart', () => {
    expect(received('1.\nKent u het grote\nzout?\n\nZo nee, waarom niet?\n\n2.\nJa?')).toBe(
      'Kent u het grote zout?\nZo nee, waarom niet?',
    )
  })

  it('leaves no sign of raised type behind', () => {
    const source: SourceDocument = {
      flow: 'paragraphs',
      remarks: [],
      blocks: [
        { kind: 'paragraph', runs: [{ text: '1. Kent u het bericht?' }, { text: '12', superscript: true }] },
        { kind: 'paragraph', runs: [{ text: '2. En dan?' }] },
        { kind: 'paragraph', runs: [{ text: '1', superscript: true }, { text: ' NOS, 3 mei 2031, Zout' }] },
        { kind: 'paragraph', runs: [{ text: '2', superscript: true }, { text: ' FD, 4 mei 2031, Peper' }] },
      ],
    }
    const parsed = parseQuestions(source)
    expect(parsed.receivedTexts.q1).toBe('Kent u het bericht?12')
    expect(parsed.questionSet.questions[0]?.spans).toEqual([
      { kind: 'text', text: 'Kent u het bericht?' },
      { kind: 'note-mark', note: 'n1' },
      { kind: 'note-mark', note: 'n2' },
    ])
  })
})
