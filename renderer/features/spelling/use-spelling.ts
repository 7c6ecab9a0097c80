import { useEffect, useMemo, useState } from 'react'
import { replaceOne } from '../../../letter/model/replace-in-letter'
import { speltWords, WORDS, type SpeltWord } from '../../../letter/model/spelt-words'
import { editLetter } from '../../app/edit-letter'
import { ignoreWord, learnWord } from '../../app/known-words'
import { openLetter, settledLetter, useOpenLetter } from '../../app/letter-store'
import { isUnknownWord, lookUp, useListsChanged } from '../../app/spelling'
import { spellingText } from '../../text/spelling'

const reference = (questions: readonly string[]) => openLetter()?.composed.referenceText(questions) ?? ''

type Looking = 'checking' | 'ready' | 'unavailable'

/** Looks up every word, again whenever the letter or the lists change; `looked` counts how often that was done. */
function useLookUp(words: readonly SpeltWord[]) {
  const listsChanged = useListsChanged()
  const [state, setState] = useState<{ readonly looking: Looking; readonly looked: number }>({
    looking: 'checking',
    looked: 0,
  })
  useEffect(() => {
    let isCurrent = true
    void lookUp([...new Set(words.map(({ word }) => word))]).then((isReady) => {
      if (isCurrent) setState(({ looked }) => ({ looking: isReady ? 'ready' : 'unavailable', looked: looked + 1 }))
    })
    return () => {
      isCurrent = false
    }
  }, [words, listsChanged])
  return state
}

type UnknownWord = SpeltWord & { readonly number: number }

const unknownIn = (words: readonly SpeltWord[]): readonly UnknownWord[] =>
  words.map((word, number) => ({ ...word, number })).filter(({ word }) => isUnknownWord(word))

/** The walk along the unknown words of the letter: where it is, and what can be done with the word there. */
export function useSpelling() {
  const letter = useOpenLetter((open) => open.letter)
  const template = useOpenLetter((open) => open.template)
  // The walk begins with the words of a moment ago too.
  useEffect(() => void settledLetter(), [])
  const words = useMemo(() => speltWords(letter, template, reference), [letter, template])
  const { looking, looked } = useLookUp(words)
  const unknown = useMemo(() => (looked > 0 ? unknownIn(words) : []), [words, looked])
  // A number among all words, so that a word that becomes known, also further back, moves the walk nowhere.
  const [position, setPosition] = useState(0)
  const ahead = unknown.filter(({ number }) => number >= position).length
  const at = unknown.length - ahead
  // Past the last one the walk is at its end, and has no word.
  const here = unknown[at]
  // The word that was just put on a list, for as long as it is still the one that is shown.
  const [listed, setListed] = useState<UnknownWord | null>(null)

  const go = (by: 1 | -1) => {
    setPosition(unknown[at + by]?.number ?? (by === 1 ? words.length : position))
  }
  const startAgain = () => {
    setPosition(0)
  }
  const replace = (insert: string) => {
    settledLetter()
    if (!here || here === listed || insert.trim() === '') return
    const replacing = { pattern: WORDS, insert: insert.trim(), template, reference }
    editLetter(spellingText.edit, (now) => replaceOne(now, here, replacing))
  }
  const changeLists = (change: (word: string) => Promise<void>) => () => {
    if (!here) return
    setListed(here)
    change(here.word).catch(() => {
      // No list takes it: it is unknown as before, and can be replaced.
      setListed(null)
    })
  }
  const ignore = changeLists(ignoreWord)
  const learn = changeLists(learnWord)
  return { looking, unknown, at, here, listed, go, startAgain, replace, ignore, learn }
}
