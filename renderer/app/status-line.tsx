import { useEffect, useState } from 'react'
import { countWords } from '../../letter/model/rich-text-plain'
import type { RichText } from '../../letter/model/rich-text'
import { CommandButton } from '../commands/command-button'
import { commandText } from '../text/commands'
import { windowText } from '../text/window'
import { Button } from '../ui/button'
import { useIncoming } from './incoming'
import { useOpenLetter, useLetterStore } from './letter-store'
import { openDialog, useView } from './view-store'
import { zoomToFit } from './zoom'

const SHOWN_MS = 8000

/** The latest news; it goes by itself and can be read again. */
function LatestNews() {
  const latest = useView((view) => view.news.at(-1))
  const [seen, setSeen] = useState<number | null>(null)
  useEffect(() => {
    if (!latest) return
    const timer = setTimeout(() => {
      setSeen(latest.id)
    }, SHOWN_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [latest])
  return (
    <>
      <p role="status" className="status__news">
        {latest && latest.id !== seen ? latest.text : ''}
      </p>
      {latest && (
        <Button
          look="link"
          onPress={() => {
            openDialog({ kind: 'news' })
          }}
        >
          {windowText.readNews}
        </Button>
      )}
    </>
  )
}

const wordsOf = new WeakMap<RichText, number>()

function countOnce(content: RichText): number {
  const known = wordsOf.get(content)
  if (known !== undefined) return known
  const words = countWords(content)
  wordsOf.set(content, words)
  return words
}

function WordCount() {
  const words = useOpenLetter((open) => open.letter.answers.reduce((sum, { content }) => sum + countOnce(content), 0))
  return <span className="quiet">{windowText.words(words)}</span>
}

function Zoom() {
  const zoom = useView((view) => view.zoom)
  return (
    <div role="group" aria-label={windowText.zoom} className="status__zoom">
      <CommandButton id="view.zoom-out" look="icon" sign="−" />
      <Button tooltip={commandText['view.zoom-fit']} onPress={zoomToFit}>
        {zoom === null ? windowText.fit : `${String(Math.round(zoom * 100))}%`}
      </Button>
      <CommandButton id="view.zoom-in" look="icon" icon="plus" />
    </div>
  )
}

/** The foot of the window: background news; of the letter, while that is what is shown, its words and the size of its page. */
export function StatusLine() {
  const isOpen = useLetterStore(({ open }) => open !== null)
  const isConfirming = useIncoming(({ incoming }) => incoming !== null)
  return (
    <footer className="status" aria-label={windowText.status}>
      <LatestNews />
      {isOpen && !isConfirming && (
        <>
          <WordCount />
          <Zoom />
        </>
      )}
    </footer>
  )
}
