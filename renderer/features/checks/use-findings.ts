import { useEffect } from 'react'
import { create } from 'zustand'
import { checkLetter } from '../../../letter/checks/check-letter'
import type { Finding } from '../../../letter/checks/finding'
import { openLetter, useLetterStore } from '../../app/letter-store'

/** The letter is checked when the person pauses; never within the time of a key. */
const PAUSE_MS = 600

type Findings = { readonly list: readonly Finding[] }

const useStore = create<Findings>(() => ({ list: [] }))

/** What the checks found at the last pause. */
export const useFindings = (): readonly Finding[] => useStore((findings) => findings.list)

function check(): void {
  const open = openLetter()
  useStore.setState({ list: open ? checkLetter(open.letter, open.template) : [] })
}

/** Checks the open letter, now and after each pause in its changes. */
export function useChecking(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const later = () => {
      if (timer) clearTimeout(timer)
      timer = setTimeout(check, PAUSE_MS)
    }
    check()
    const unsubscribe = useLetterStore.subscribe(({ open }, former) => {
      if (open?.letter !== former.open?.letter) later()
    })
    return () => {
      if (timer) clearTimeout(timer)
      unsubscribe()
    }
  }, [])
}
