import { useMemo } from 'react'
import { create } from 'zustand'
import type { FileFailure } from '../../electron/ipc/contract'
import type { LetterTemplate } from '../../letter/model/letter-template'
import { ask } from './bridge'

type Templates = { readonly list: readonly LetterTemplate[]; readonly failure: FileFailure | null }

/** The templates on this computer; read once. */
export const useTemplates = create<Templates>(() => ({ list: [], failure: null }))

/** Reads the templates from the main process. */
export async function loadTemplates(): Promise<void> {
  const answer = await ask('template:list', {})
  useTemplates.setState(answer.ok ? { list: answer.value, failure: null } : { list: [], failure: answer.failure })
}

/** Offices that the templates know, to suggest while typing; any other may be typed too. */
export function useOffices(): readonly string[] {
  const list = useTemplates((templates) => templates.list)
  return useMemo(
    () => [...new Set(list.flatMap((t) => t.signatories))].sort((a, b) => a.localeCompare(b, 'nl')),
    [list],
  )
}
