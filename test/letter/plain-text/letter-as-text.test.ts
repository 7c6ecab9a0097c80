import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composeLetter } from '../../../letter/model/compose-letter'
import { joinAnswers, setAnswerContent } from '../../../letter/model/edit-questions'
import { annexAsText, answerAsText, letterAsText } from '../../../letter/plain-text/letter-as-text'
import { letterWith, question } from '../../support/letter-builder'
import { sampleDraft, shippedTemplate } from '../../support/shipped-templates'

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '')

describe('the sample as plain text', () => {
  const { letter, template } = sampleDraft()

  it('is the model letter, word for word', () => {
    const seed = readFileSync(resolve(__dirname, '../../fixtures/seed/antwoordbrief-oekraine.txt'), 'utf8')
    // The model letter breaks the party's name over two lines at its hyphen.
    const expected = words(seed.replace(/GL-\s+PvdA/, 'GL-PvdA'))
    expect(words(letterAsText(composeLetter(letter, template)))).toEqual(expected)
  })

  it('gives questions and answers alone for the form of the Kamer', () => {
    const text = annexAsText(composeLetter(letter, template))
    expect(text).toMatch(/^Vragen van het lid Nordkamp/)
    expect(text).not.toContain('Hoogachtend')
  })
})

describe('one answer', () => {
  const { letter, template } = sampleDraft()

  it('stands under its question and nothing else of the letter is there', () => {
    const text = answerAsText(composeLetter(letter, template), letter.answers[5]?.id ?? '')
    expect(text).toBe('6. Kunt u deze vragen afzonderlijk beantwoorden?\n\nJa.\n')
  })

  it('stands under all questions that it answers together', () => {
    const [first, second] = letter.answers.map(({ id }) => id)
    const joined = joinAnswers(letter, [first ?? '', second ?? ''])
    const text = answerAsText(composeLetter(joined, template), first ?? '')
    expect(text).toMatch(
      /^1\. Kunt u aangeven[^\n]*\n\n2\. Heeft het onderzoek[^\n]*\n\nAntwoord op vragen 1 en 2\n\nTer uitvoering/,
    )
  })

  it('is empty for an answer that the letter does not have', () => {
    expect(answerAsText(composeLetter(letter, template), 'weg')).toBe('')
  })
})

describe('notes', () => {
  it('keeps the askers’ notes and the ministry’s apart', () => {
    const template = shippedTemplate('antwoordbrief-justitie-en-veiligheid')
    const asked = letterWith(template, {
      questions: [
        {
          ...question('1'),
          spans: [
            { kind: 'text', text: 'Kent u het bericht?' },
            { kind: 'note-mark', note: 'n1' },
          ],
        },
      ],
      case: { notes: [{ id: 'n1', label: '1', text: 'Trouw, 1 mei 2025' }] },
    })
    const answered = setAnswerContent(asked, 'a-q1', [
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Ja.', marks: [] },
          { kind: 'footnote', children: [{ kind: 'text', text: 'Bron', marks: [] }] },
        ],
      },
    ])
    const text = annexAsText(composeLetter(answered, template))
    expect(text).toContain('Kent u het bericht?[1]\n\n[1] Trouw, 1 mei 2025')
    expect(text).toMatch(/Ja\.\[noot 1\]\n\n\[noot 1\] Bron\n$/)
    expect(answerAsText(composeLetter(answered, template), 'a-q1')).toMatch(
      /\[1\] Trouw, 1 mei 2025\n\nAntwoord[^\n]*\n\nJa/,
    )
  })
})
