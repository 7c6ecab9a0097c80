import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { Match } from '../../../letter/model/replace-in-letter'
import { WORDS } from '../../../letter/model/spelt-words'
import { matchPlace } from '../../app/match-on-page'
import { useBar } from '../../app/use-bar'
import { useMatchMarks } from '../../app/use-match-marks'
import { spellingText } from '../../text/spelling'
import { Button } from '../../ui/button'
import { StepButtons } from '../../ui/step-buttons'
import { useEscape } from '../../ui/use-escape'
import { UnknownWord } from './unknown-word'
import { useSpelling } from './use-spelling'

/** Only the word that the walk has come to is marked. */
const none: readonly Match[] = []

type Spelling = ReturnType<typeof useSpelling>

function stateOf({ looking, unknown, at, here }: Spelling): string {
  if (here) return spellingText.place(at + 1, unknown.length, matchPlace(here))
  const done = unknown.length === 0 ? spellingText.done : spellingText.skipped(unknown.length)
  return { checking: spellingText.checking, ready: done, unavailable: spellingText.unavailable }[looking]
}

function Head({ spelling, onClose }: { readonly spelling: Spelling; readonly onClose: () => void }) {
  const { here, go } = spelling
  return (
    <div className="find__row">
      <p role="status" className="spelling__state">
        {stateOf(spelling)}
        {here && <span className="visually-hidden">{`. ${spellingText.unknown}: ${here.word}`}</span>}
      </p>
      {here && (
        <StepButtons
          previous={{ label: spellingText.previous, shortcut: 'Shift+F7' }}
          next={{ label: spellingText.next, shortcut: 'F7' }}
          onStep={go}
        />
      )}
      <Button look="icon" icon="close" aria-label={spellingText.close} shortcut="Esc" onPress={onClose} />
    </div>
  )
}

type When = {
  readonly opened: number
  readonly isThere: boolean
  readonly looking: Spelling['looking']
  readonly listed: Spelling['listed']
}

/**
 * Brings the caret to the field, or to the way out once there is none; also once a word is put on a list, so that the
 * button does not get the next Enter. Asked for from within the bar: on to the next.
 */
function useCaret(
  bar: RefObject<HTMLElement | null>,
  { opened, isThere, looking, listed }: When,
  onAskedAgain: () => void,
) {
  const lastAsked = useRef(opened)
  const askedAgain = useEffectEvent(onAskedAgain)
  useEffect(() => {
    const again = lastAsked.current !== opened && bar.current?.contains(document.activeElement)
    lastAsked.current = opened
    const target = bar.current?.querySelector<HTMLElement>('input, .button--primary')
    if (again) askedAgain()
    else target?.focus()
  }, [bar, opened, isThere, looking, listed])
}

/** The walk goes along the letter once: what was skipped comes back only when that is asked for. */
function AtTheEnd({ spelling, onClose }: { readonly spelling: Spelling; readonly onClose: () => void }) {
  const { unknown, startAgain } = spelling
  return (
    <div className="find__row">
      <Button look="primary" onPress={onClose}>
        {spellingText.finish}
      </Button>
      {unknown.length > 0 && (
        <Button look="outlined" onPress={startAgain}>
          {spellingText.startAgain}
        </Button>
      )}
    </div>
  )
}

/** Goes along the words of the letter that the checker does not know. */
export function SpellingBar() {
  const spelling = useSpelling()
  const { here, looking, listed, go } = spelling
  const bar = useRef<HTMLElement>(null)
  const { close, opened } = useBar({ isSpelling: false }, () => (here ? [here, WORDS] : null))
  const isThere = here !== undefined
  useCaret(bar, { opened, isThere, looking, listed }, () => {
    go(1)
  })
  useMatchMarks(none, here, WORDS)
  useEscape(bar, close)
  const handleKey = (event: KeyboardEvent) => {
    // F7 itself is the window's, and comes back as asked again.
    if (event.key === 'F7' && event.shiftKey) go(-1)
  }
  return (
    <section ref={bar} className="find" aria-label={spellingText.title} onKeyDown={handleKey}>
      <Head spelling={spelling} onClose={close} />
      {here && <UnknownWord here={here} spelling={spelling} />}
      {!here && looking !== 'checking' && <AtTheEnd spelling={spelling} onClose={close} />}
    </section>
  )
}
