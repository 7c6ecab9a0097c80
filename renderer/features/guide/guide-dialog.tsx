import { useEffect, useRef, useState } from 'react'
import { closeDialog } from '../../app/view-store'
import { guideText } from '../../text/guide'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { chapters, type Chapter } from './chapters'
import { MarkdownView } from './markdown-view'

type Choose = (file: string) => void

function ChapterList({ shown, onChoose }: { readonly shown: Chapter; readonly onChoose: Choose }) {
  return (
    <nav className="guide__chapters" aria-label={guideText.chapters}>
      <ul>
        {chapters.map(({ file, title }) => (
          <li key={file}>
            <Button
              {...(file === shown.file ? { 'aria-current': 'page' } : {})}
              onPress={() => {
                onChoose(file)
              }}
            >
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The user's guide, chapter by chapter. */
export function GuideDialog() {
  const [chosen, setChosen] = useState(chapters[0]?.file)
  const text = useRef<HTMLElement>(null)
  useEffect(() => {
    text.current?.scrollTo(0, 0)
  }, [chosen])
  const shown = chapters.find(({ file }) => file === chosen) ?? chapters[0]
  if (!shown) return null
  return (
    <Dialog size="large" title={guideText.title} onClose={closeDialog} closeOnly>
      <div className="guide">
        <ChapterList shown={shown} onChoose={setChosen} />
        <section ref={text} className="guide__text" aria-label={shown.title} tabIndex={0}>
          <h2>{shown.title}</h2>
          <MarkdownView text={shown.text} openChapter={setChosen} />
        </section>
      </div>
    </Dialog>
  )
}
