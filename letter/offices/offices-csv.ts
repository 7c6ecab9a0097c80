import { isoDate, type IsoDate } from '../model/dates'
import { failed, success, type Result } from '../model/result'
import type { TemplateFault } from '../template/template-source'
import { readCsv, writeCsv, type CsvRow } from './csv'
import type { Holder, OfficeRecord } from './office-record'
import { parseOffices } from './offices-file'

/** The columns, in the order in which they are written; they may be read in any order. */
const officeColumns = [
  'ambt',
  'ministerie',
  'afkortingen',
  'ambt van',
  'ambt tot',
  'naam',
  'van',
  'tot',
  'bron',
  'nagegaan',
] as const

type Column = (typeof officeColumns)[number]
type Cells = Readonly<Record<Column, string>>

const dateCell = (date: IsoDate | null) => date ?? ''

function rowOf(record: OfficeRecord, holder: Holder | null): CsvRow {
  const cells: Cells = {
    ambt: record.office,
    ministerie: record.ministry,
    afkortingen: record.abbreviations.join(', '),
    'ambt van': dateCell(record.from),
    'ambt tot': dateCell(record.until),
    naam: holder?.name ?? '',
    van: dateCell(holder?.from ?? null),
    tot: dateCell(holder?.until ?? null),
    bron: holder?.provenance.source ?? '',
    nagegaan: holder === null ? '' : holder.provenance.verified ? 'ja' : 'nee',
  }
  return officeColumns.map((column) => cells[column])
}

/** The offices as a CSV file: a row for every holder, and one for every office without any. */
export function officesAsCsv(offices: readonly OfficeRecord[]): string {
  const rows = offices.flatMap((record) =>
    record.holders.length === 0 ? [rowOf(record, null)] : record.holders.map((holder) => rowOf(record, holder)),
  )
  return writeCsv([officeColumns, ...rows])
}

/** A date as people and spreadsheets write it ("2026-02-23", "23-2-2026", "23/02/2026"); the text itself where it is none. */
function dateOf(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(trimmed)
  return match ? (isoDate(Number(match[3]), Number(match[2]), Number(match[1])) ?? trimmed) : trimmed
}

function holderOf(cells: Cells): readonly Holder[] {
  if (cells.naam.trim() === '') return []
  const provenance = { source: cells.bron, verified: /^(ja|j|true|waar|1|x)$/i.test(cells.nagegaan.trim()) }
  return [{ name: cells.naam.trim(), from: dateOf(cells.van), until: dateOf(cells.tot), provenance }]
}

const recordOf = (cells: Cells): OfficeRecord => ({
  office: cells.ambt.trim(),
  ministry: cells.ministerie.trim(),
  abbreviations: cells.afkortingen
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== ''),
  from: dateOf(cells['ambt van']),
  until: dateOf(cells['ambt tot']),
  holders: holderOf(cells),
})

function cellsOf(header: CsvRow, row: CsvRow): Cells {
  const at = (column: Column) => row[header.indexOf(column)] ?? ''
  return Object.fromEntries(officeColumns.map((column) => [column, at(column)])) as Cells
}

const fault = (place: string, expected: string) => failed<readonly TemplateFault[]>([{ file: '', place, expected }])

/** Rows of one office belong together, in the order in which they stand. */
function gathered(records: readonly OfficeRecord[]): readonly OfficeRecord[] {
  const offices = new Map<string, OfficeRecord>()
  for (const record of records) {
    const known = offices.get(record.office)
    offices.set(record.office, known ? { ...known, holders: [...known.holders, ...record.holders] } : record)
  }
  return [...offices.values()]
}

/** Reads offices from a CSV file. A fault names the row as a spreadsheet counts it; nothing is taken over by halves. */
export function officesFromCsv(text: string): Result<readonly OfficeRecord[], readonly TemplateFault[]> {
  const rows = readCsv(text)
  if (rows === null) return fault('', 'een CSV-bestand waarin elk aanhalingsteken gesloten is')
  const [first = [], ...rest] = rows
  const header = first.map((name) => name.trim().toLowerCase())
  if (!header.includes('ambt')) return fault('rij 1', `een rij met kolomnamen: ${officeColumns.join('; ')}`)
  const records = rest.map((row) => recordOf(cellsOf(header, row)))
  for (const [index, record] of records.entries()) {
    const checked = parseOffices([record])
    const [problem] = checked.ok ? [] : checked.failure
    if (problem) return fault(`rij ${String(index + 2)}`, problem.expected)
  }
  return success(gathered(records))
}
