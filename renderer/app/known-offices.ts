import { useEffect, useMemo } from 'react'
import { knownOffices } from '../../letter/offices/holder-on'
import type { KnownOffice } from '../../letter/questions/parsed-document'
import { needLibrary, useLibrary } from './library'

/** The offices by which a heading that a person types is read, so that "VWS" comes out in full; none before they are there. */
export function useKnownOffices(): readonly KnownOffice[] {
  const offices = useLibrary(({ contents }) => contents?.offices)
  useEffect(() => void needLibrary(), [])
  return useMemo(() => knownOffices(offices ?? []), [offices])
}
