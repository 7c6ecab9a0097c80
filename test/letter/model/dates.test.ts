import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAndMonth, dayNumber, daysBetween, isIsoDate, isoDate, longDate } from '../../../letter/model/dates'

describe('dates', () => {
  it.each([
    ['2025-04-23', '23 april 2025'],
    ['2024-02-29', '29 februari 2024'],
    ['2025-12-01', '1 december 2025'],
  ])('prints %s as %s', (date, text) => {
    expect(longDate(date)).toBe(text)
  })

  it('prints day and month alone', () => {
    expect(dayAndMonth('2025-03-11')).toBe('11 maart')
  })

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '11 maart', '2025-4-1', ''])(
    'refuses %s',
    (text) => {
      expect(isIsoDate(text)).toBe(false)
    },
  )

  it('builds only days that exist', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29')
    expect(isoDate(2025, 2, 29)).toBeNull()
  })

  it('counts the 43 days of the seed letter', () => {
    expect(daysBetween('2025-03-11', '2025-04-23')).toBe(43)
  })

  it('numbers days as the calendar does, over four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80_000, max: 80_000 }), (day) => {
        const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
        expect(dayNumber(text)).toBe(day)
      }),
    )
  })
})
