import { useEffect, useState } from 'react'
import type { SpeltWord } from '../../../letter/model/spelt-words'
import { suggestionsFor } from '../../app/spelling'
import { spellingText } from '../../text/spelling'
import { Button } from '../../ui/button'
import { SuggestionField } from './suggestion-field'
import type { useSpelling } from './use-spelling'

const AROUND = 48
/** For a word that somebody only walks past nothing is sought. */
const restMs = 150

const ending = (text: string) => (text.length > AROUND ? `…${text.slice(-AROUND)}` : text)
const beginning = (text: string) => (text.length > AROUND ? `${text.slice(0, AROUND)}…` : text)

/** The proposals for a word, once the checker has them; those of the next word are sought while this one is looked at. */
function useSuggestions(word: string, next: string | undefined): readonly string[] | null {
  const [found, setFound] = useState<{ readonly word: string; readonly suggestions: readonly string[] } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      void suggestionsFor(word).then((suggestions) => {
        if (!isCurrent) return
        setFound({ word, suggestions })
        if (next !== undefined) void suggestionsFor(next)
      })
    }, restMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [word, next])
  return found?.word === word ? found.suggestions : null
}

type Props = { readonly here: SpeltWord; readonly spelling: ReturnType<typeof useSpelling> }

/** One unknown word between its neighbours, what could stand instead, and what to do with it. */
export function UnknownWord({ here, spelling: { unknown, at, replace, go, ignore, learn } }: Props) {
  const suggestions = useSuggestions(here.word, unknown[at + 1]?.word)
  const [typed, setTyped] = useState<{ readonly for: SpeltWord; readonly text: string } | null>(null)
  const value = typed?.for === here ? typed.text : (suggestions?.[0] ?? here.word)
  const submit = () => {
    if (value !== here.word) replace(value)
  }
  return (
    <>
      <p className="spelling__line">
        {ending(here.before)}
        <mark>{here.word}</mark>
        {beginning(here.after)}
      </p>
      <SuggestionField
        value={value}
        suggestions={suggestions}
        onChange={(text) => {
          setTyped({ for: here, text })
        }}
        onSubmit={submit}
      />
      <div className="find__row">
        <Button look="primary" onPress={submit}>
          {spellingText.replace}
        </Button>
        <Button
          look="outlined"
          tooltip={spellingText.skipHelp}
          onPress={() => {
            go(1)
          }}
        >
          {spellingText.skip}
        </Button>
        <Button look="outlined" tooltip={spellingText.ignoreHelp} onPress={ignore}>
          {spellingText.ignore}
        </Button>
        <Button look="outlined" tooltip={spellingText.learnHelp} onPress={learn}>
          {spellingText.learn}
        </Button>
      </div>
    </>
  )
}
