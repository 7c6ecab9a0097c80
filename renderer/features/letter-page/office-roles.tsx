import { useMemo } from 'react'
import { officeRoles, type OfficeRole } from '../../../letter/offices/holders-of-letter'
import { useLetterFrame } from '../../app/letter-store'
import { officesText } from '../../text/offices'

const named = (label: string, roles: readonly OfficeRole[]): string | null =>
  roles.length === 0 ? null : `${label}: ${roles.map(({ office }) => office).join(', ')}`

/** Who was asked beside who answers; not printed. */
export function OfficeRoles() {
  const letter = useLetterFrame((open) => open.structure)
  const roles = useMemo(() => officeRoles(letter).filter(({ office }) => office !== ''), [letter])
  const parts = [
    named(
      officesText.asked,
      roles.filter(({ asked }) => asked),
    ),
    named(
      officesText.signs,
      roles.filter(({ role }) => role === 'signs'),
    ),
    named(
      officesText.onBehalf,
      roles.filter(({ role }) => role === 'on-behalf'),
    ),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : <p className="office-roles">{parts.join(' · ')}</p>
}
