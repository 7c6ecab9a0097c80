import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLetterFrame } from '../../app/letter-store'
import { regionIds } from '../../app/regions'
import { changeView, useView } from '../../app/view-store'
import { CommandButton } from '../../commands/command-button'
import { previewText } from '../../text/preview'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { useEscape } from '../../ui/use-escape'
import { PageView } from './page-view'
import { followLetter, makePages, usePages } from './pages-store'

const close = () => {
  changeView({ preview: 'closed' })
}

/** Gives the focus back to where the person was, when it would else be lost with the preview. */
function useReturnFocus() {
  const pane = useRef<HTMLElement>(null)
  // A layout effect ends while the preview, and with it the focus, is still there.
  useLayoutEffect(() => {
    const before = document.activeElement
    const here = pane.current
    return () => {
      if (here?.contains(document.activeElement) && before instanceof HTMLElement) {
        requestAnimationFrame(() => {
          before.focus()
        })
      }
    }
  }, [])
  return pane
}

/** Begins at the page that the person writes on, unless the pages were scrolled already. */
function useFirstPage() {
  const list = useRef<HTMLDivElement>(null)
  const first = usePages((state) => state.first)
  useEffect(() => {
    if (first !== null && list.current?.scrollTop === 0) list.current.children[first - 1]?.scrollIntoView()
  }, [first])
  return list
}

function State() {
  const { pages, state } = usePages()
  const made = pages ? previewText.renewing : previewText.making
  const words = { making: made, failed: previewText.failed, ready: previewText.upToDate(pages?.numPages ?? 0) }
  return (
    <p role="status" className="quiet">
      {words[state]}
    </p>
  )
}

function Head() {
  const isFull = useView((view) => view.preview === 'full')
  const hasFootnotes = usePages((pages) => pages.hasFootnotes)
  const paper = useLetterFrame((open) => open.template.paper?.name)
  return (
    <header className="preview__head">
      <div className="preview__tools">
        <h2 className="preview__title">{previewText.title}</h2>
        <Button look="icon" icon="restore" aria-label={previewText.renew} onPress={() => void makePages()} />
        <Button
          icon="expand"
          onPress={() => {
            changeView({ preview: isFull ? 'beside' : 'full' })
          }}
        >
          {isFull ? previewText.beside : previewText.full}
        </Button>
        <CommandButton id="file.pdf" />
        <CommandButton id="file.print" />
        <Button look="icon" icon="close" aria-label={words.close} onPress={close} />
      </div>
      <p className="quiet">
        {previewText.explanation} {hasFootnotes && previewText.withFootnotes}{' '}
        {paper !== undefined && previewText.onOwnPaper(paper)}
      </p>
      <State />
    </header>
  )
}

/** The pages as they will come out, beside the letter or in its place. They are made again when the person pauses. */
export function PreviewPane() {
  const pages = usePages((state) => state.pages)
  const isFull = useView((view) => view.preview === 'full')
  const pane = useReturnFocus()
  const list = useFirstPage()
  useEscape(pane, close)
  useEffect(followLetter, [])
  const numbers = Array.from({ length: pages?.numPages ?? 0 }, (_, index) => index + 1)
  return (
    <section
      id={regionIds.preview}
      ref={pane}
      className="preview"
      role={isFull ? 'main' : 'region'}
      aria-label={previewText.title}
    >
      <Head />
      <div ref={list} className="preview__pages" role="region" aria-label={previewText.pages} tabIndex={0}>
        {/* Another width asks for another drawing. */}
        {pages &&
          numbers.map((number) => (
            <PageView key={`${isFull ? 'full' : 'beside'}-${String(number)}`} pages={pages} number={number} />
          ))}
      </div>
    </section>
  )
}
