import { describe, expect, it } from 'vitest'
import { brokenInvariants } from '../../../../letter/model/invariants'
import { newLetter } from '../../../../letter/model/new-letter'
import type { QuestionSet } from '../../../../letter/model/question-set'
import { questionText } from '../../../../letter/model/question-text'
import { richTextToPlain } from '../../../../letter/model/rich-text-plain'
import {
  templatesOfKind,
  proposedSignatories,
  silentOffices,
  templateFor,
} from '../../../../renderer/features/import/choose-template'
import { editUnderstanding } from '../../../../renderer/features/import/edit-understanding'
import { fillLetter, questionSetOf } from '../../../../renderer/features/import/take-over'
import { changesBy, takeOverAgain } from '../../../../renderer/features/import/take-over-again'
import { letterWith, question } from '../../../support/letter-builder'
import { shippedTemplate } from '../../../support/shipped-templates'
import { understood } from './understood'

const defence = shippedTemplate('antwoordbrief-defensie')
const justice = shippedTemplate('antwoordbrief-justitie-en-veiligheid')
const plain = (content: Parameters<typeof richTextToPlain>[0]) => richTextToPlain(content, () => '')
const { u, source } = understood()

describe('filling a letter', () => {
  const letter = fillLetter(newLetter(defence), u, [])

  it('fills in who asked whom about what, every question and every note', () => {
    expect(letter.questionSet).toEqual(questionSetOf(u))
    expect(letter.questionSet.members.map(({ name }) => name)).toEqual(['Nordkamp', 'Boswijk'])
    expect(letter.answers.map(({ covers }) => covers)).toEqual([['q1'], ['q2'], ['q3'], ['q4']])
    expect(brokenInvariants(letter)).toEqual([])
  })
  it('holds after any way of putting right', () => {
    const split = editUnderstanding(u, { kind: 'split', question: 'q3', at: 30 }, source)
    expect(brokenInvariants(fillLetter(newLetter(defence), split, []))).toEqual([])
  })
  it('leaves out rows that nobody filled in', () => {
    const facts = { members: [{ name: ' ', party: '' }], addressedTo: [''] }
    expect(questionSetOf(editUnderstanding(u, { kind: 'change-facts', facts }, source))).toMatchObject({
      members: [],
      addressedTo: [],
    })
  })
})

describe('an earlier letter with its answers', () => {
  const old = `Vragen van het lid Nordkamp (GroenLinks-PvdA) aan de minister van Defensie over rust (ingezonden 12 maart 2025).

Vraag 1
Kent u dit bericht?

Antwoord 1
Ja.

Vraag 2
Deelt u dat?

Vraag 3
Wat doet u?

Antwoord 2 en 3
Veel [1] en snel.

[1] Kamerstuk 28286, nr. 3`
  const answered = understood(old, true)
  const letter = fillLetter(newLetter(defence), answered.u, [])

  it('takes over each answer with the questions that it covers', () => {
    expect(answered.parsed.kind).toBe('answers')
    expect(letter.answers.map(({ covers }) => covers)).toEqual([['q1'], ['q2', 'q3']])
    expect(letter.answers.map(({ content }) => plain(content))).toEqual(['Ja.', expect.stringMatching(/^Veel/)])
  })
  it('leaves the answers out when only the questions are wanted', () => {
    const only = fillLetter(newLetter(defence), understood(old, false).u, [])
    expect(only.answers.map(({ content }) => content)).toEqual([[], [], []])
  })
  it('loses no answer when its question is taken out', () => {
    const without = editUnderstanding(answered.u, { kind: 'take-out', question: 'q1' }, answered.source)
    const kept = fillLetter(newLetter(defence), without, [])
    expect(kept.answers[0]?.internalNote).toContain('Ja.')
  })
  it('brings answers together when their questions are', () => {
    const merged = editUnderstanding(answered.u, { kind: 'merge-with-previous', question: 'q2' }, answered.source)
    const joined = fillLetter(newLetter(defence), merged, [])
    expect(joined.answers.map(({ covers }) => covers)).toEqual([['q1', 'q3']])
    expect(plain(joined.answers[0]?.content ?? [])).toMatch(/^Ja\.\n+Veel/)
  })
})

describe('which letter, and who answers', () => {
  const templates = templatesOfKind([justice, defence], 'antwoordbrief')

  it('begins with the ministry of the first office that was asked', () => {
    expect(templateFor(templates, ['minister van Justitie en Veiligheid', 'minister van Defensie'])).toBe(justice)
    expect(templateFor(templates, ['staatssecretaris van Defensie'])).toBe(defence)
  })
  it('takes the next office when the first has no template, and else the first template', () => {
    expect(templateFor(templates, ['minister van Marine', 'minister van Justitie en Veiligheid'])).toBe(justice)
    expect(templateFor(templates, [])).toBe(templates[0])
  })
  it('lets every office that was asked sign, unless the person says otherwise', () => {
    const asked = ['minister van Defensie', 'minister van Buitenlandse Zaken']
    expect(proposedSignatories(defence, asked, new Map()).map(({ office }) => office)).toEqual(asked)
    const roles = new Map([['minister van Buitenlandse Zaken', 'on-behalf' as const]])
    expect(proposedSignatories(defence, asked, roles).map(({ role }) => role)).toEqual(['signs', 'on-behalf'])
  })
  it('points out who was asked and is nowhere in the letter', () => {
    const asked = ['minister van Defensie', 'Minister van Buitenlandse Zaken']
    const roles = new Map([['Minister van Buitenlandse Zaken', 'silent' as const]])
    expect(silentOffices(asked, proposedSignatories(defence, asked, roles))).toEqual([
      'Minister van Buitenlandse Zaken',
    ])
  })
  it('has somebody sign when nobody was asked', () => {
    expect(proposedSignatories(defence, [], new Map()).length).toBeGreaterThan(0)
  })
})

describe('taking over again', () => {
  const asked = [
    question('1', 'Kent u het bericht over de steun aan Oekraïne?'),
    question('2', 'Deelt u de mening dat dit sneller moet dan nu gebeurt?'),
    question('3', 'Wat kost dat de komende drie jaar precies?'),
    question('4', 'Bent u bereid de Kamer daarover te informeren?'),
  ]
  const letter = letterWith(defence, {
    questions: asked,
    answers: { '1': 'Ja.', '2': 'Nee.', '3': 'Veel.' },
    case: { caseNumber: '2025Z04340', subject: 'steun', members: [{ name: 'Nordkamp', party: 'GroenLinks-PvdA' }] },
  })
  const set: QuestionSet = {
    caseNumber: null,
    sentOn: '2025-03-12',
    members: [],
    addressedTo: ['minister van Defensie'],
    subject: 'de steun',
    questions: [
      { id: 'q1', number: '1', spans: [{ kind: 'text', text: 'Welke landen doen er nog meer aan mee?' }] },
      {
        id: 'q2',
        number: '2',
        spans: [
          { kind: 'text', text: 'Kent u het bericht over de steun aan Oekraïne?' },
          { kind: 'note-mark', note: 'n1' },
        ],
      },
      {
        id: 'q3',
        number: '3',
        spans: [{ kind: 'text', text: 'Deelt u de mening dat dit veel sneller moet dan nu gebeurt?' }],
      },
    ],
    notes: [{ id: 'n1', label: '1', text: 'NRC' }],
  }
  const again = takeOverAgain(letter, set, {
    letGo: new Set(),
    goneRemark: 'Staat er niet meer.',
    goneNumber: (n) => `oud ${n}`,
  })
  const answerTo = (id: string) => plain(again.answers.find(({ covers }) => covers.includes(id))?.content ?? [])

  it('says what is kept, changed, new and gone before anything happens', () => {
    expect(changesBy(letter, set).map((change) => change.kind)).toEqual(['new', 'kept', 'changed', 'gone', 'gone'])
    expect(changesBy(letter, set).flatMap((c) => (c.kind === 'gone' ? [[c.old.id, c.written]] : []))).toEqual([
      ['q3', true],
      ['q4', false],
    ])
  })
  it('keeps answers with their questions, whatever number these have now', () => {
    expect(answerTo('q1')).toBe('Ja.')
    expect(again.questionSet.questions.map(({ number, id }) => number + id)).toEqual(['1q5', '2q1', '3q2', 'oud 3q3'])
    expect(answerTo('q2')).toBe('Nee.')
    expect(answerTo('q5')).toBe('')
  })
  it('takes over the new words and notes of a question', () => {
    expect(questionText(again.questionSet.questions[2] ?? question('0'))).toContain('veel sneller')
    expect(again.questionSet.notes.map(({ text }) => text)).toEqual(['NRC'])
    expect(brokenInvariants(again)).toEqual([])
  })
  it('keeps a written answer whose question is gone, with a remark, at the end', () => {
    expect(answerTo('q3')).toBe('Veel.')
    expect(again.answers.at(-1)).toMatchObject({ covers: ['q3'], internalNote: 'Staat er niet meer.' })
  })
  it('drops a question that is gone and was not answered', () => {
    expect(again.questionSet.questions.some(({ id }) => id === 'q4')).toBe(false)
  })
  it('lets a written answer go when the person says so', () => {
    const gone = takeOverAgain(letter, set, { letGo: new Set(['q3']), goneRemark: '', goneNumber: (n) => n })
    expect(gone.questionSet.questions.some(({ id }) => id === 'q3')).toBe(false)
    expect(brokenInvariants(gone)).toEqual([])
  })
  it('puts the answers in the order of the questions', () => {
    expect(again.answers.map(({ covers }) => covers[0])).toEqual(['q5', 'q1', 'q2', 'q3'])
  })
  it('leaves an order that the person chose', () => {
    const reordered = { ...letter, answers: letter.answers.toReversed() }
    const kept = takeOverAgain(reordered, set, { letGo: new Set(), goneRemark: '', goneNumber: (n) => n })
    expect(kept.answers.map(({ covers }) => covers[0])).toEqual(['q5', 'q3', 'q2', 'q1'])
  })
  it('keeps facts that the new document does not tell', () => {
    expect(again.questionSet).toMatchObject({
      caseNumber: '2025Z04340',
      sentOn: '2025-03-12',
      subject: 'de steun',
      members: [{ name: 'Nordkamp' }],
    })
  })
  it('changes nothing in the answers when the same set comes in twice', () => {
    const same = takeOverAgain(letter, letter.questionSet, { letGo: new Set(), goneRemark: 'x', goneNumber: (n) => n })
    expect(same.answers).toEqual(letter.answers)
    expect(same.questionSet).toEqual(letter.questionSet)
  })
})
