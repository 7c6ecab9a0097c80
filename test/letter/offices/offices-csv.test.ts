import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from '../../../letter/offices/csv'
import { loadOffices, parseOfficesFile, serialiseOffices } from '../../../letter/offices/offices-file'
import { officesAsCsv, officesFromCsv } from '../../../letter/offices/offices-csv'
import { shippedSources } from '../../support/shipped-templates'

const { offices } = loadOffices(shippedSources)
const header = 'ambt;ministerie;afkortingen;naam;van;tot;bron;nagegaan'

describe('CSV as a Dutch spreadsheet has it', () => {
  it('comes back as it went, whatever is in a cell', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ';', ',', '"', '\n', '\r', '=', "'", '+', '-', '@', ' ', 'é') })
    const rows = fc.array(
      fc.array(text, { minLength: 2, maxLength: 4 }).filter((row) => row.some((c) => c !== '')),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    fc.assert(
      fc.property(rows, (table) => {
        const withHeader = [['kop', 'kop2'], ...table]
        expect(readCsv(writeCsv(withHeader))).toEqual(withHeader)
      }),
      { numRuns: 300 },
    )
  })

  it.each(['=1+1', '+31', '-2', '@SOM(A1)', "=cmd|' /C calc'!A0", '\tx'])('never starts a cell with %j', (evil) => {
    expect(writeCsv([['a', evil]])).not.toMatch(/(^|[;"])[=+\-@\t]/m)
    expect(readCsv(writeCsv([['a', evil]]))).toEqual([['a', evil]])
  })

  it.each([
    [
      'commas',
      'a,b\n1,"2,3"\n',
      [
        ['a', 'b'],
        ['1', '2,3'],
      ],
    ],
    [
      'line ends of three kinds',
      'a;b\r\n1;2\r3;4\n5;6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'a last empty cell',
      'a;b\n1;',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'empty rows',
      'a;b\n;\n\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['the mark of UTF-8', '\uFEFFa;b', [['a', 'b']]],
  ])('reads %s', (_, text, rows) => {
    expect(readCsv(text)).toEqual(rows)
  })

  it('refuses a quotation mark that is never closed', () => {
    expect(readCsv('a;b\n"1;2\n3;4')).toBeNull()
  })
})

describe('offices as CSV', () => {
  it('come back as they went', () => {
    expect(officesFromCsv(officesAsCsv(offices))).toEqual({ ok: true, value: offices })
  })

  it('begin with the mark by which Excel knows UTF-8, and use the semicolon', () => {
    expect(officesAsCsv(offices)).toMatch(/^\uFEFFambt;ministerie;/)
  })

  it('are read with the dates that Excel makes of them', () => {
    const read = officesFromCsv(`${header}\nminister van Alfa;alfa;AL, AF;drs. A. Bee;2-7-2024;23/02/2026;krant;ja\n`)
    expect(read.ok && read.value[0]).toEqual({
      office: 'minister van Alfa',
      ministry: 'alfa',
      abbreviations: ['AL', 'AF'],
      from: null,
      until: null,
      holders: [
        {
          name: 'drs. A. Bee',
          from: '2024-07-02',
          until: '2026-02-23',
          provenance: { source: 'krant', verified: true },
        },
      ],
    })
  })

  it.each([
    [
      'a date that does not exist',
      'minister van Alfa;alfa;;A;31-2-2024;;;',
      'rij 2',
      'een bestaande datum, zoals 2026-02-23',
    ],
    [
      'an end before the beginning',
      'minister van Alfa;alfa;;A;2-7-2024;1-7-2024;;',
      'rij 2',
      'een einddatum na de begindatum',
    ],
    [
      'no office',
      'Jansen;alfa;;A;;;;',
      'rij 2',
      'een ambt voluit, zoals “minister van …”, “minister voor …” of “staatssecretaris van …”',
    ],
  ])('%s is refused with its row', (_, row, place, expected) => {
    expect(officesFromCsv(`${header}\n${row}`)).toEqual({ ok: false, failure: [{ file: '', place, expected }] })
  })

  it('a file without the right columns is refused', () => {
    expect(officesFromCsv('naam;leeftijd\nx;3')).toMatchObject({ ok: false, failure: [{ place: 'rij 1' }] })
  })
})

describe('offices in a file', () => {
  it('come back as they went', () => {
    const text = serialiseOffices(offices)
    expect(parseOfficesFile({ path: 'ambten.json', text })).toEqual({ ok: true, value: offices })
  })

  it('of people themselves go before those that ship', () => {
    const own = serialiseOffices(offices.slice(0, 1).map((o) => ({ ...o, holders: [] })))
    const both = loadOffices([...shippedSources, { path: 'eigen/ambten.json', text: own }])
    expect(both.offices).toHaveLength(offices.length)
    expect(both.offices[0]?.holders).toEqual([])
  })

  it.each([
    ['no JSON', '{', 'een geldig JSON-bestand'],
    ['an unknown key', '{"format":"antwoordbrief-ambten","version":1,"offices":[],"x":1}', ''],
    ['a newer version', '{"format":"antwoordbrief-ambten","version":2,"offices":[]}', ''],
  ])('%s is refused', (_, text, expected) => {
    const read = parseOfficesFile({ path: 'ambten.json', text })
    expect(read.ok).toBe(false)
    if (expected !== '') expect(read).toMatchObject({ failure: [{ expected }] })
  })
})
