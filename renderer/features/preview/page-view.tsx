import { useEffect, useRef, useState, type RefObject } from 'react'
import { previewText } from '../../text/preview'
import type { PdfPage, PdfPages } from './load-pdf'
import { readPage } from './read-page'

type Props = { readonly pages: PdfPages; readonly number: number }

/** Whether the page is, or was, near the visible part: a long letter is drawn no further than it is looked at. */
function useNear(of: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    const element = of.current
    if (!element) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true)
      },
      { rootMargin: '800px' },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [of])
  return isNear
}

/** Draws on a canvas that nobody sees yet, so that a page that is made again does not flash. */
async function draw(page: PdfPage, canvas: HTMLCanvasElement): Promise<void> {
  const width = canvas.clientWidth * devicePixelRatio
  const viewport = page.getViewport({ scale: Math.max(1, width / page.getViewport({ scale: 1 }).width) })
  const hidden = document.createElement('canvas')
  hidden.width = Math.round(viewport.width)
  hidden.height = Math.round(viewport.height)
  await page.render({ canvas: hidden, viewport }).promise
  canvas.width = hidden.width
  canvas.height = hidden.height
  canvas.getContext('2d')?.drawImage(hidden, 0, 0)
}

/** One page: its picture for those who see, its words for those who listen. */
export function PageView({ pages, number }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [lines, setLines] = useState<readonly string[]>([])
  const isNear = useNear(place)
  useEffect(() => {
    let isOver = false
    const isCurrent = () => !isOver
    const show = async () => {
      const page = await pages.getPage(number)
      if (!isCurrent() || !canvas.current) return
      await draw(page, canvas.current)
      const read = await readPage(page)
      if (isCurrent()) setLines(read)
    }
    // A newer set of pages may take this one away while it is drawn.
    if (isNear) {
      void show().catch((fault: unknown) => {
        if (isCurrent()) throw fault
      })
    }
    return () => {
      isOver = true
    }
  }, [pages, number, isNear])
  return (
    <div ref={place} className="preview__page" role="group" aria-label={previewText.page(number, pages.numPages)}>
      <canvas ref={canvas} className="preview__canvas" aria-hidden="true" />
      <div className="visually-hidden" lang="nl">
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </div>
  )
}
