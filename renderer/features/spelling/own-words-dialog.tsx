import { useEffect, useRef, useState } from 'react'
import { forgetWord, ownWords } from '../../app/known-words'
import { closeDialog } from '../../app/view-store'
import { ownWordsText } from '../../text/spelling'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

type Shown = {
  readonly own: readonly string[]
  /** What was taken off last. */
  readonly removed: { readonly word: string; readonly at: number } | null
}

/** The person's own words as they stand on the list; null until they are there. */
function useOwnWords() {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(
    () =>
      void ownWords().then((own) => {
        setShown({ own, removed: null })
      }),
    [],
  )
  const remove = async (word: string, at: number) => {
    await forgetWord(word)
    setShown({ own: await ownWords(), removed: { word, at } })
  }
  return { shown, remove }
}

type ListProps = Shown & {
  readonly onRemove: (word: string, at: number) => void
}

function OwnWordList({ own, removed, onRemove }: ListProps) {
  const box = useRef<HTMLDivElement>(null)
  // The buttons of the rows come first, then the one that closes: the next in line takes the place of the one that went.
  useEffect(() => {
    if (removed) box.current?.closest('.dialog__body')?.querySelectorAll('button')[removed.at]?.focus()
  }, [removed])
  return (
    <div ref={box}>
      {own.length === 0 && <p>{ownWordsText.none}</p>}
      <ul className="own-words" aria-label={ownWordsText.list} hidden={own.length === 0}>
        {own.map((word, at) => (
          <li key={word}>
            <span>{word}</span>
            <Button
              aria-label={ownWordsText.removeWord(word)}
              onPress={() => {
                onRemove(word, at)
              }}
            >
              {ownWordsText.remove}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="quiet">
        {removed && ownWordsText.removed(removed.word)}
      </p>
    </div>
  )
}

/** The words that the person taught the checker, each to be taken off again. */
export function OwnWordsDialog() {
  const { shown, remove } = useOwnWords()
  return (
    <Dialog title={ownWordsText.title} onClose={closeDialog} closeOnly>
      {shown && <OwnWordList {...shown} onRemove={(word, at) => void remove(word, at)} />}
    </Dialog>
  )
}
