import { listInDutch } from './dutch-lists'
import type { Office } from './question-set'

/** "minister van Defensie" → "Minister van Defensie"; the name of the ministry stays as it is. */
export const capitalizeOffice = (office: Office): Office => office.charAt(0).toUpperCase() + office.slice(1)

/** "de minister van Defensie en de minister voor Buitenlandse Handel en Ontwikkelingshulp": each with its article. */
export const officesSeparately = (offices: readonly Office[]): string => listInDutch(offices.map((o) => `de ${o}`))

const MINISTER = /^minister (van|voor) (.+)$/
const STATE_SECRETARY = /^staatssecretaris (van|voor) (.+)$/

function together(offices: readonly Office[], form: RegExp, plural: string): string | null {
  const fields = offices.map((office) => form.exec(office)).map((m) => m && `${m[1] ?? ''} ${m[2] ?? ''}`)
  if (fields.length < 2 || fields.some((field) => field === null)) return null
  return `de ${plural} ${listInDutch(fields.map(String))}`
}

/**
 * The offices as a heading of the House has them: "de ministers van Financiën en voor Buitenlandse Handel en
 * Ontwikkelingshulp"; offices of different rank each keep their own article (domain.md 1.3).
 */
export function officesTogether(offices: readonly Office[]): string {
  return (
    together(offices, MINISTER, 'ministers') ??
    together(offices, STATE_SECRETARY, 'staatssecretarissen') ??
    officesSeparately(offices)
  )
}
