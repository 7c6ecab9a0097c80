import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../letter/model/question-set'
import { matchQuestions } from '../../../letter/questions/match-questions'

const question = (id: string, text: string): Question => ({ id, number: id.slice(1), spans: [{ kind: 'text', text }] })

const asked = [
  question('a1', 'Kent u het bericht over munitie? Zo ja, wat vindt u ervan?'),
  question('a2', 'Hoeveel granaten zijn er in 2024 besteld bij Nederlandse bedrijven?'),
  question('a3', 'Deelt u de mening dat dit te weinig is? Zo nee, waarom niet?'),
  question('a4', 'Kunt u deze vragen afzonderlijk beantwoorden?'),
]

describe('matching questions by their text', () => {
  it('keeps questions that stayed the same', () => {
    const again = asked.map((old, at) => ({ ...old, id: `b${String(at + 1)}` }))
    expect(matchQuestions(asked, again).map((match) => match.kind)).toEqual(['kept', 'kept', 'kept', 'kept'])
  })

  it('keeps a question whose number changed', () => {
    const moved = [
      question('b1', 'Wie betaalt dit?'),
      ...asked.map((old, at) => ({ ...old, id: `b${String(at + 2)}` })),
    ]
    expect(matchQuestions(asked, moved)).toEqual([
      { kind: 'new', new: 'b1' },
      { kind: 'kept', old: 'a1', new: 'b2' },
      { kind: 'kept', old: 'a2', new: 'b3' },
      { kind: 'kept', old: 'a3', new: 'b4' },
      { kind: 'kept', old: 'a4', new: 'b5' },
    ])
  })

  it('says that a question was rewritten', () => {
    const fresh = [
      question('b1', 'Hoeveel granaten zijn er in 2024 en 2025 besteld bij Nederlandse of Duitse bedrijven?'),
    ]
    const [first] = matchQuestions(asked, fresh)
    expect(first).toMatchObject({ kind: 'changed', old: 'a2', new: 'b1' })
  })

  it('says which questions are gone', () => {
    const matches = matchQuestions(asked, asked.slice(0, 1))
    expect(matches.filter((match) => match.kind === 'gone').map((match) => match.old)).toEqual(['a2', 'a3', 'a4'])
  })

  it('does not mind line ends, quotes and capitals', () => {
    const fresh = [question('b1', 'KENT U het  bericht\nover ‘munitie’? Zo ja, wat vindt u ervan?')]
    expect(matchQuestions(asked, fresh)[0]).toEqual({ kind: 'kept', old: 'a1', new: 'b1' })
  })

  it('ties a question that was asked twice in its own order', () => {
    const twice = [question('a1', 'Zo nee, waarom niet?'), question('a2', 'Zo nee, waarom niet?')]
    const fresh = [question('b1', 'Zo nee, waarom niet?'), question('b2', 'Zo nee, waarom niet?')]
    expect(matchQuestions(twice, fresh)).toEqual([
      { kind: 'kept', old: 'a1', new: 'b1' },
      { kind: 'kept', old: 'a2', new: 'b2' },
    ])
  })

  it('names every question exactly once', () => {
    const words = fc.array(fc.constantFrom('de', 'minister', 'vindt', 'dit', 'bericht', 'waarom', 'niet', '2024'), {
      maxLength: 8,
    })
    const set = (prefix: string) =>
      fc.array(words).map((all) => all.map((list, at) => question(`${prefix}${String(at)}`, list.join(' '))))
    fc.assert(
      fc.property(set('a'), set('b'), (old, fresh) => {
        const matches = matchQuestions(old, fresh)
        const olds = matches.flatMap((match) => ('old' in match ? [match.old] : []))
        const news = matches.flatMap((match) => ('new' in match ? [match.new] : []))
        expect(olds.toSorted()).toEqual(old.map((q) => q.id).toSorted())
        expect(news).toEqual(fresh.map((q) => q.id))
      }),
      { numRuns: 200 },
    )
  })
})
