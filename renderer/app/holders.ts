import { useEffect, useMemo } from 'react'
import type { IsoDate } from '../../letter/model/dates'
import { holderOn, officesOn } from '../../letter/offices/holder-on'
import { withHolders, type HolderRemark } from '../../letter/offices/holders-of-letter'
import type { Letter, Signatory } from '../../letter/model/letter'
import { useLetterFrame } from './letter-store'
import { needLibrary, useLibrary } from './library'
import { useOffices } from './templates'
import { today } from './today'

const offices = () => useLibrary.getState().contents?.offices ?? []

/** The letter with its signatories named by its date; names that the drafter wrote stay. */
export const namedByDate = (letter: Letter): Letter => withHolders(letter, offices()).letter

/** A signatory in another office: a name that belongs to the old one does not go along, one that is known comes. */
export function inOffice(signatory: Signatory, office: string, date: IsoDate | null): Signatory {
  const isOld = offices().some(
    (record) => record.office === signatory.office && record.holders.some(({ name }) => name === signatory.name),
  )
  const name = isOld && office !== signatory.office ? '' : signatory.name
  const holder = date === null ? null : holderOn(offices(), office, date)
  const isSure = name === '' && holder?.provenance.verified === true
  return { ...signatory, office, name: isSure ? holder.name : name }
}

/** Offices to propose: those that exist on the letter's day (today's while it has none), and those of the templates. */
export function useOfficeChoices(): readonly string[] {
  const date = useLetterFrame((open) => open.structure.date)
  const known = useLibrary(({ contents }) => contents?.offices)
  const ofTemplates = useOffices()
  useEffect(() => void needLibrary(), [])
  return useMemo(() => {
    const existing = officesOn(known ?? [], date ?? today())
    const all = new Set([...existing.map(({ office }) => office), ...ofTemplates])
    return [...all].sort((a, b) => a.localeCompare(b, 'nl'))
  }, [date, known, ofTemplates])
}

/** What to look at in the name of one signatory, by the letter's date. */
export function useHolderRemark(office: string): HolderRemark | null {
  const letter = useLetterFrame((open) => open.structure)
  const known = useLibrary(({ contents }) => contents?.offices)
  return useMemo(
    () => withHolders(letter, known ?? []).remarks.find((remark) => remark.office === office) ?? null,
    [letter, known, office],
  )
}
