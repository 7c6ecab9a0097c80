import { useEffect, useRef, type ReactNode } from 'react'
import { openFile, openSample } from '../../app/file-actions'
import { openDialog } from '../../app/view-store'
import { startText } from '../../text/start'
import { Icon, type IconName } from '../../ui/icon'
import { Button } from 'react-aria-components'
import { RecentLetters } from './recent-letters'
import { Recovery } from './recovery'
import { loadDesk } from './desk-store'

type WayIn = { readonly icon: IconName; readonly title: string; readonly help: string; readonly run: () => void }

const waysIn: readonly WayIn[] = [
  {
    icon: 'create',
    title: startText.newLetter,
    help: startText.newLetterHelp,
    run: () => {
      openDialog({ kind: 'choose-template' })
    },
  },
  { icon: 'open', title: startText.open, help: startText.openHelp, run: () => void openFile() },
  { icon: 'note', title: startText.sample, help: startText.sampleHelp, run: () => void openSample() },
]

// At the start of the program nothing had the focus, and a ring around a heading says nothing to whoever begins.
let wasShown = false

/** The first thing the person sees: ways to begin, and the letters of this desk. */
export function StartScreen({ first }: { readonly first?: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => void loadDesk(), [])
  useEffect(() => {
    // The letter that was closed took the focus with it.
    if (wasShown && document.activeElement === document.body) title.current?.focus()
    wasShown = true
  }, [])
  return (
    <main className="start">
      <div className="start__column">
        <header>
          <h1 ref={title} tabIndex={-1} className="start__title">
            {startText.title}
          </h1>
          <p className="start__lead">{startText.lead}</p>
        </header>
        <Recovery />
        {first}
        <div className="start__ways">
          {waysIn.map(({ icon, title, help, run }) => (
            <Button key={title} className="way-in" onPress={run}>
              <Icon name={icon} />
              <span>
                <span className="way-in__title">{title}</span>
                <span className="way-in__help">{help}</span>
              </span>
            </Button>
          ))}
        </div>
        <RecentLetters />
      </div>
    </main>
  )
}
