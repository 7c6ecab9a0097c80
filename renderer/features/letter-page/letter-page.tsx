import { useEffect, useRef, useState, type CSSProperties, type FocusEvent, type ReactNode, type RefObject } from 'react'
import { useLetterFrame } from '../../app/letter-store'
import { regionIds } from '../../app/regions'
import { changeView, useView } from '../../app/view-store'
import { pageText } from '../../text/letter-page'
import { AnnexPage } from './annex-page'
import { FrontPage } from './front-page'
import { keepInSight } from './keep-in-sight'
import { PageScale } from './page-scale'
import { mm } from './page-styles'

const PX_PER_MM = 96 / 25.4
const DESK_MARGIN_PX = 48
const SMALLEST_FIT = 0.6

/** The size at which the whole width of the paper is seen, never larger than the paper itself. */
function useFit(desk: RefObject<HTMLElement | null>, paperMm: number): number {
  const [fit, setFit] = useState(1)
  useEffect(() => {
    if (!desk.current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      const width = (entry?.contentRect.width ?? 0) - DESK_MARGIN_PX
      setFit(Math.min(1, Math.max(SMALLEST_FIT, width / (paperMm * PX_PER_MM))))
    })
    observer.observe(desk.current)
    return () => {
      observer.disconnect()
    }
  }, [desk, paperMm])
  return fit
}

/** The answer in which the person works: also when a button takes the focus for a moment, or a menu that lies over the page. */
function followFocus({ target, currentTarget }: FocusEvent): void {
  if (!currentTarget.contains(target)) return
  const section = target.closest<HTMLElement>('[data-answer-section]')
  changeView({ activeAnswer: section?.dataset['answerSection'] ?? null })
}

/** The letter in the middle of the window, as it prints. `before` stands on the desk above the page. */
export function LetterPage({ before }: { readonly before: ReactNode }) {
  const desk = useRef<HTMLElement>(null)
  const sheets = useRef<HTMLDivElement>(null)
  const paper = useLetterFrame((open) => open.template.layout.paper.width)
  const hasAnnex = useLetterFrame((open) => open.template.parts.annex)
  const fit = useFit(desk, paper)
  useEffect(() => (desk.current && sheets.current ? keepInSight(desk.current, sheets.current) : undefined), [])
  const chosen = useView((view) => view.zoom)
  const scale = chosen ?? fit
  return (
    <main id={regionIds.page} ref={desk} className="desk" aria-label={pageText.page} onFocus={followFocus}>
      {before}
      <div ref={sheets} className="sheets" style={{ '--scale': scale, width: mm(paper) } as CSSProperties} lang="nl">
        <PageScale value={scale}>
          <FrontPage />
          {hasAnnex && <AnnexPage />}
        </PageScale>
      </div>
    </main>
  )
}
