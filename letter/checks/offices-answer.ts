import type { Letter } from '../model/letter'
import type { Check } from './check'
import type { Finding } from './finding'

const same = (a: string, b: string) => a.toLocaleLowerCase('nl').trim() === b.toLocaleLowerCase('nl').trim()

const finding = (severity: Finding['severity'], message: string): Finding => ({
  check: 'offices-answer',
  severity,
  place: { kind: 'field', field: 'signatories' },
  message,
})

function silentOffices({ questionSet, signatories }: Letter): Finding[] {
  return questionSet.addressedTo
    .filter((office) => !signatories.some((s) => same(s.office, office)))
    .map((office) =>
      finding('warning', `De vragen zijn ook gesteld aan de ${office}; die ondertekent niet en wordt niet genoemd.`),
    )
}

function unaskedSigners({ questionSet, signatories }: Letter): Finding[] {
  if (questionSet.addressedTo.length === 0) return []
  return signatories
    .filter((s) => s.role === 'signs' && !questionSet.addressedTo.some((office) => same(s.office, office)))
    .map((s) => finding('hint', `De vragen zijn niet gesteld aan de ${s.office}, die wel ondertekent.`))
}

/** Who was asked beside who answers (domain.md 2.5): an office asked may not be forgotten, another may well join in. */
export const officesAnswer: Check = (letter) => [...silentOffices(letter), ...unaskedSigners(letter)]
