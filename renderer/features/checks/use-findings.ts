import { useEffect } from 'react'
import { create } from 'zustand'
import type { Finding } from '../../../letter/checks/finding'
import { openLetter, useLetterStore } from '../../app/letter-store'
import { createChecker } from './checker'

/** The letter is checked when the person pauses. */
const PAUSE_MS = 600

type Findings = { readonly list: readonly Finding[] }

const useStore = create<Findings>(() => ({ list: [] }))

/** What the checks found at the last pause. */
export const useFindings = (): readonly Finding[] => useStore((findings) => findings.list)

/** How many there were. */
export const useFindingCount = (): number => useStore((findings) => findings.list.length)

/** Most pauses change nothing in what is found: then nothing is drawn anew while the next word is typed. */
function show(list: readonly Finding[]): void {
  if (JSON.stringify(list) !== JSON.stringify(useStore.getState().list)) useStore.setState({ list })
}

/** Checks the open letter, now and after each pause in its changes. */
export function useChecking(): void {
  useEffect(() => {
    const checker = createChecker(show)
    const check = () => {
      const open = openLetter()
      if (open) checker.check({ letter: open.letter, template: open.template, old: open.oldCase })
    }
    let timer: ReturnType<typeof setTimeout> | null = null
    const unsubscribe = useLetterStore.subscribe(({ open }, former) => {
      if (open?.letter === former.open?.letter) return
      if (timer) clearTimeout(timer)
      timer = setTimeout(check, PAUSE_MS)
    })
    check()
    return () => {
      if (timer) clearTimeout(timer)
      unsubscribe()
      checker.close()
      useStore.setState({ list: [] })
    }
  }, [])
}
