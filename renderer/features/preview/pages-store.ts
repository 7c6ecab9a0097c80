import { create } from 'zustand'
import { ask } from '../../app/bridge'
import { openLetter, settledLetter, useLetterStore } from '../../app/letter-store'
import { loadPdf, type PdfPages } from './load-pdf'
import { pageAtHand } from './page-at-hand'

type Pages = {
  readonly pages: PdfPages | null
  readonly state: 'making' | 'ready' | 'failed'
  readonly hasFootnotes: boolean
  /** The page to begin at, known a little after the first pages are there. */
  readonly first: number | null
}

const nothing: Pages = { pages: null, state: 'making', hasFootnotes: false, first: null }

/** The letter's pages as they were last made. */
export const usePages = create<Pages>(() => nothing)

/** The pages are made again when the person pauses: never sooner, and the less often the longer it takes. */
const SHORTEST_PAUSE_MS = 1500

let isBusy = false
let isWanted = false
let lastTook = 0

function show(pages: PdfPages, hasFootnotes: boolean): void {
  const former = usePages.getState().pages
  usePages.setState({ pages, state: 'ready', hasFootnotes })
  if (former && former !== pages) void former.loadingTask.destroy()
  if (!former) void begin(pages)
}

/** The preview may be closed, or its pages made again, while it is looked for: then it is no matter any more. */
async function begin(pages: PdfPages): Promise<void> {
  const first = await pageAtHand(pages).catch(() => null)
  if (usePages.getState().pages === pages) usePages.setState({ first })
}

async function makeOnce(): Promise<void> {
  const open = settledLetter()
  if (!open) return
  const { letter, template } = open
  const answer = await ask('letter:pages', { draft: { letter, template } })
  if (!answer.ok) return
  show(await loadPdf(answer.value), JSON.stringify(letter.answers).includes('"kind":"footnote"'))
}

/** Makes the pages of the letter as it is now; while they are being made, only the newest next wish waits. */
export async function makePages(): Promise<void> {
  isWanted = true
  if (isBusy) return
  isBusy = true
  while (isWanted) {
    isWanted = false
    usePages.setState({ state: 'making' })
    const began = performance.now()
    await makeOnce().catch(() => {
      usePages.setState({ state: 'failed' })
    })
    lastTook = performance.now() - began
  }
  isBusy = false
}

/** Makes the pages now and after each pause in the changes; returns its own end. */
export function followLetter(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const unsubscribe = useLetterStore.subscribe(({ open }, former) => {
    if (open?.revision === former.open?.revision && open?.handle === former.open?.handle) return
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => void makePages(), Math.max(SHORTEST_PAUSE_MS, 2 * lastTook))
  })
  if (openLetter()) void makePages()
  return () => {
    if (timer) clearTimeout(timer)
    unsubscribe()
    const { pages } = usePages.getState()
    usePages.setState(nothing)
    if (pages) void pages.loadingTask.destroy()
  }
}
