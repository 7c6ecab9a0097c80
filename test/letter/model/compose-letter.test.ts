import { describe, expect, it } from 'vitest'
import { composeLetter, derivedText, fieldText, referenceText } from '../../../letter/model/compose-letter'
import { replaceDerived, restoreDerived, setDate, setSignatories } from '../../../letter/model/edit-letter'
import { joinAnswers, moveAnswer, renumberQuestions, removeQuestion } from '../../../letter/model/edit-questions'
import { letterWith, question } from '../../support/letter-builder'
import { sampleDraft, shippedTemplate } from '../../support/shipped-templates'

const defensie = shippedTemplate('antwoordbrief-defensie')
const jenv = shippedTemplate('antwoordbrief-justitie-en-veiligheid')
const six = ['1', '2', '3', '4', '5', '6'].map((number) => question(number))
const signs = (office: string) => ({ office, name: 'drs. A. Naam', role: 'signs' }) as const

describe('the sample, composed', () => {
  const { letter, template } = sampleDraft()
  const composed = composeLetter(letter, template)

  it('derives subject and annex heading from the question set', () => {
    expect(letter.replaced.subject).toBeUndefined()
    expect(composed.subject).toMatch(/^Beantwoording Nordkamp \(GL-PvdA\) over steun van het kabinet aan/)
    expect(composed.annexHeading).toMatch(
      /aan de minister van Defensie over .* in Oekraïne, ingezonden op 11 maart jl\.$/,
    )
  })

  it('prints both signatures in capitals', () => {
    expect(composed.signatures.map((s) => s.office)).toEqual([
      'DE MINISTER VAN DEFENSIE',
      'DE MINISTER VOOR BUITENLANDSE HANDEL EN ONTWIKKELINGSHULP',
    ])
  })

  it('would say "wij" by itself', () => {
    expect(derivedText('opening', letter, template)).toMatch(
      /^Hierbij bieden wij, de Minister van Defensie en de Minister voor Buitenlandse Handel en Ontwikkelingshulp, de antwoorden aan/,
    )
  })

  it('repeats date and reference on later pages from the same values', () => {
    expect(composed.continuation.flatMap((block) => block.lines)).toEqual([
      '23 april 2025',
      'DS2025-001835/',
      'MINDEF20250015138',
    ])
  })
})

describe('derived texts', () => {
  const letter = letterWith(defensie, {
    questions: six,
    case: {
      members: [{ name: 'Nordkamp', party: 'GL-PvdA' }],
      subject: 'drones',
      sentOn: '2025-03-11',
      caseNumber: '2025Z04340',
    },
  })

  it('says "ik" for one signer and "wij" for two', () => {
    const one = setSignatories(letter, [signs('minister van Defensie')])
    const two = setSignatories(letter, [signs('minister van Defensie'), signs('minister van Financiën')])
    expect(fieldText('opening', one, defensie)).toMatch(/^Hierbij bied ik de antwoorden aan/)
    expect(fieldText('opening', two, defensie)).toMatch(
      /^Hierbij bieden wij, de Minister van Defensie en de Minister van Financiën,/,
    )
  })

  it('names those in whose name the letter is also sent', () => {
    const both = setSignatories(letter, [
      signs('minister van Justitie en Veiligheid'),
      { office: 'minister van Financiën', name: '', role: 'on-behalf' },
    ])
    expect(fieldText('opening', both, jenv)).toContain('deel ik u, mede namens de minister van Financiën, mede dat')
    expect(composeLetter(both, jenv).onBehalf).toBe('Mede namens de minister van Financiën,')
    expect(composeLetter(both, jenv).signatures).toHaveLength(1)
  })

  it('keeps what the drafter wrote until it is restored', () => {
    const replaced = replaceDerived(letter, 'subject', 'Mijn onderwerp')
    expect(composeLetter(replaced, defensie).subject).toBe('Mijn onderwerp')
    expect(composeLetter(replaced, defensie).title).toBe('Mijn onderwerp')
    expect(restoreDerived(replaced, 'subject')).toEqual(letter)
  })

  it('gives the year where "jl." would point to the wrong one', () => {
    expect(fieldText('annexHeading', setDate(letter, '2026-01-05'), defensie)).toMatch(/ingezonden op 11 maart 2025$/)
  })

  it('leaves optional blocks of the column out', () => {
    const headings = composeLetter(letter, jenv).column.map((block) => block.heading)
    expect(headings).not.toContain('Bijlage(n)')
    expect(composeLetter({ ...letter, enclosures: ['Nota'] }, jenv).column).toContainEqual(
      expect.objectContaining({ heading: 'Bijlage(n)', lines: ['Nota'] }),
    )
  })
})

describe('labels', () => {
  const letter = letterWith(jenv, { questions: six })

  it('labels a question and its answer', () => {
    const [first] = composeLetter(letter, jenv).answers
    expect(first).toMatchObject({ questionsLabel: 'Vraag 1', answerLabel: 'Antwoord op vraag 1' })
  })

  it('labels a joint answer, out of running order too', () => {
    const joint = joinAnswers(letter, ['a-q4', 'a-q5', 'a-q1'])
    const [first] = composeLetter(joint, jenv).answers
    expect(first).toMatchObject({ questionsLabel: 'Vragen 1, 4 en 5', answerLabel: 'Antwoord op vragen 1, 4 en 5' })
  })

  it('keeps the number of a question that moves', () => {
    const moved = composeLetter(moveAnswer(letter, 'a-q6', 0), jenv)
    expect(moved.answers.map((a) => a.questionsLabel)[0]).toBe('Vraag 6')
  })

  it('prints bare numbers and no answer label in the seed form', () => {
    const [first] = composeLetter(letterWith(defensie, { questions: six }), defensie).answers
    expect(first?.answerLabel).toBeNull()
    expect(first?.questions.map((q) => q.label)).toEqual(['1.'])
  })

  it('renumbers references with their questions', () => {
    const shorter = renumberQuestions(removeQuestion(letter, 'q1'))
    const text = referenceText(shorter.questionSet, false)
    expect(text(['q2'])).toBe('vraag 1')
    expect(text(['q2', 'q4'])).toBe('vragen 1 en 3')
    expect(text(['q1'])).toBe('[vraag]')
  })
})
