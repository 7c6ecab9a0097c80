import { useEffect, useMemo } from 'react'
import type { LibraryContents } from '../../electron/ipc/contract'
import { knownOffices } from '../../letter/offices/holder-on'
import type { KnownOffice } from '../../letter/questions/parsed-document'
import { needLibrary, useLibrary } from './library'

/** The offices of every day, since old letters name old ones, and those that only a template names. */
function officesIn({ offices, templates }: LibraryContents): readonly KnownOffice[] {
  const known = knownOffices(offices)
  const names = new Set(known.map(({ office }) => office))
  const others = new Set(templates.flatMap(({ template }) => template.signatories).filter((name) => !names.has(name)))
  return [...known, ...[...others].map((office) => ({ office, abbreviations: [] }))]
}

/** The offices by which a heading is read, so that "VWS" comes out in full. */
export const needKnownOffices = async (): Promise<readonly KnownOffice[]> => officesIn(await needLibrary())

/** The same for what reads while a person types; none before the library was read. */
export function useKnownOffices(): readonly KnownOffice[] {
  const contents = useLibrary((library) => library.contents)
  useEffect(() => void needLibrary(), [])
  return useMemo(() => (contents ? officesIn(contents) : []), [contents])
}
