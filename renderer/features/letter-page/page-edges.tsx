import { useContext, useEffect, useState, type CSSProperties, type RefObject } from 'react'
import { useLetterFrame } from '../../app/letter-store'
import { changeView } from '../../app/view-store'
import { PageScale } from './page-scale'
import { mm } from './page-styles'
import { pageText } from '../../text/letter-page'

const PX_PER_MM = 96 / 25.4

type Props = { readonly of: RefObject<HTMLElement | null> }

/** How many pages the text fills. Heights of answers that were not drawn yet are guesses, so this is one too. */
function usePageCount(of: Props['of'], pageHeight: number): number {
  const scale = useContext(PageScale)
  const [count, setCount] = useState(1)
  useEffect(() => {
    const element = of.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      // The text alone: its margins are no part of what fills a page.
      const height = (entry?.contentBoxSize[0]?.blockSize ?? 0) / (PX_PER_MM * scale)
      setCount(Math.max(1, Math.ceil(height / pageHeight)))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [of, pageHeight, scale])
  return count
}

/** Where pages will probably end, as faint lines in the margins, so that none runs through a line of text: Word decides. */
export function PageEdges({ of }: Props) {
  const { paper, margins } = useLetterFrame((open) => open.template.layout)
  const pageHeight = paper.height - margins.top - margins.bottom
  const count = usePageCount(of, pageHeight)
  useEffect(() => {
    changeView({ estimatedPages: count + 1 })
  }, [count])
  const edges = Array.from({ length: count - 1 }, (_, index) => index + 1)
  const inMargins = { '--left': mm(margins.left), '--right': mm(margins.right) } as CSSProperties
  return (
    <div className="page-edges" aria-hidden="true" style={{ ...inMargins, paddingTop: mm(margins.top + pageHeight) }}>
      {edges.map((edge) => (
        <div key={edge} className="page-edge" style={{ height: mm(pageHeight) }}>
          {pageText.pageEdge(edge + 2)}
        </div>
      ))}
    </div>
  )
}
