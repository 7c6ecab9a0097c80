import { describe, expect, it } from 'vitest'
import { listInDutch, questionNumbers } from '../../../letter/model/dutch-lists'
import { memberNames, membersWithArticle } from '../../../letter/model/members-in-dutch'
import { capitalizeOffice, officesSeparately, officesTogether } from '../../../letter/model/offices-in-dutch'

const members = (...pairs: readonly [string, string][]) => pairs.map(([name, party]) => ({ name, party }))

describe('lists', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a en b'],
    [['a', 'b', 'c'], 'a, b en c'],
  ])('joins %j', (items, text) => {
    expect(listInDutch(items)).toBe(text)
  })

  it.each([
    [['4', '5', '7'], false, '4, 5 en 7'],
    [['3', '4', '5', '9', '10'], false, '3, 4, 5, 9 en 10'],
    [['3', '4', '5', '9', '10'], true, '3 t/m 5, 9 en 10'],
    [['2', '3', '4', '5', '6'], true, '2 t/m 6'],
    [['1', '2'], true, '1 en 2'],
    [['2a', '3'], true, '2a en 3'],
    [['9', '10', '11', '3'], true, '9 t/m 11 en 3'],
  ])('numbers %j with ranges %s as %s', (numbers, ranges, text) => {
    expect(questionNumbers(numbers, ranges)).toBe(text)
  })
})

describe('members', () => {
  it.each([
    [members(['Nordkamp', 'GL-PvdA']), 'het lid Nordkamp (GL-PvdA)'],
    [members(['Bikker', 'ChristenUnie'], ['Ceder', 'ChristenUnie']), 'de leden Bikker en Ceder (beiden ChristenUnie)'],
    [
      members(
        ['Kröger', 'GroenLinks-PvdA'],
        ['Thijssen', 'GroenLinks-PvdA'],
        ['Teunissen', 'PvdD'],
        ['Rooderkerk', 'D66'],
      ),
      'de leden Kröger, Thijssen (beiden GroenLinks-PvdA), Teunissen (PvdD) en Rooderkerk (D66)',
    ],
    [members(['A', 'D66'], ['B', 'D66'], ['C', 'D66']), 'de leden A, B en C (allen D66)'],
    [members(['A', 'D66'], ['B', 'VVD'], ['C', 'VVD']), 'de leden A (D66), B en C (beiden VVD)'],
    [members(['A', '']), 'het lid A'],
    [[], ''],
  ])('%j → %s', (list, text) => {
    expect(membersWithArticle(list)).toBe(text)
  })

  it('leaves the article out in the short form', () => {
    expect(memberNames(members(['Nordkamp', 'GL-PvdA']))).toBe('Nordkamp (GL-PvdA)')
  })
})

describe('offices', () => {
  it.each([
    [['minister van Defensie'], 'de minister van Defensie'],
    [
      ['minister van Financiën', 'minister voor Buitenlandse Handel en Ontwikkelingshulp'],
      'de ministers van Financiën en voor Buitenlandse Handel en Ontwikkelingshulp',
    ],
    [
      ['staatssecretaris van Financiën', 'staatssecretaris van Defensie'],
      'de staatssecretarissen van Financiën en van Defensie',
    ],
    [['minister-president', 'minister van Defensie'], 'de minister-president en de minister van Defensie'],
    [
      ['minister van Defensie', 'staatssecretaris van Defensie'],
      'de minister van Defensie en de staatssecretaris van Defensie',
    ],
  ])('%j together: %s', (offices, text) => {
    expect(officesTogether(offices)).toBe(text)
  })

  it('gives each its article apart', () => {
    expect(officesSeparately(['minister van Defensie', 'minister van Financiën'])).toBe(
      'de minister van Defensie en de minister van Financiën',
    )
  })

  it('capitalises the office only', () => {
    expect(capitalizeOffice('minister-president')).toBe('Minister-president')
  })
})
