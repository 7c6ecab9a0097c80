import { useEffect, useMemo, useState } from 'react'
import type { QuestionId } from '../../../letter/model/question-set'
import { cancelIncoming } from '../../app/cancel-incoming'
import { useIncoming, type Incoming } from '../../app/incoming'
import { useLetterStore } from '../../app/letter-store'
import { confirmText } from '../../text/import'
import { Button } from '../../ui/button'
import { ChangesPart } from './changes-part'
import {
  beginConfirm,
  endConfirm,
  focusRow,
  redoConfirm,
  undoConfirm,
  useConfirm,
  useConfirmStore,
  useUnderstanding,
} from './confirm-store'
import type { FactFields } from './fact-row'
import { openCount } from './item-order'
import { SourcePane } from './source-pane'
import { TakeOverBar, type Place } from './take-over-bar'
import { questionSetOf } from './take-over'
import { changesBy } from './take-over-again'
import { UnderstandingPane } from './understanding-pane'

function Head() {
  const u = useUnderstanding()
  const name = useConfirm(({ incoming }) => incoming.name)
  const canUndo = useConfirm(({ history }) => history.past.length > 0)
  const canRedo = useConfirm(({ history }) => history.future.length > 0)
  return (
    <header className="bar">
      <h1 className="bar__title">{confirmText.title}</h1>
      <span className="quiet one-line">{name === null ? confirmText.fromPaste : confirmText.fromFile(name)}</span>
      <span className="confirm__summary" role="status">
        {confirmText.summary(u.questions.length, u.notes.length, openCount(u))}
      </span>
      <Button look="icon" icon="undo" aria-label={confirmText.undo} isDisabled={!canUndo} onPress={undoConfirm} />
      <Button look="icon" icon="redo" aria-label={confirmText.redo} isDisabled={!canRedo} onPress={redoConfirm} />
    </header>
  )
}

/** What changes in the letter that is open, if the questions go there and it has any. */
function useChanges(place: Place) {
  const understanding = useUnderstanding()
  const letter = useLetterStore(({ open }) => (open?.readOnly === null ? open.letter : null))
  return useMemo(() => {
    const isAgain = place === 'open' && letter !== null && letter.questionSet.questions.length > 0
    return isAgain ? changesBy(letter, questionSetOf(understanding)) : null
  }, [place, letter, understanding])
}

function Confirm({ fields }: { readonly fields: FactFields }) {
  const hasLetter = useLetterStore(({ open }) => open?.readOnly === null)
  const [place, setPlace] = useState<Place>(hasLetter ? 'open' : 'new')
  const [letGo, setLetGo] = useState<ReadonlySet<QuestionId>>(new Set())
  const changes = useChanges(place)
  const toggle = (question: QuestionId, goes: boolean) => {
    setLetGo((so) => (goes ? new Set([...so, question]) : new Set([...so].filter((id) => id !== question))))
  }
  useEffect(focusRow, [])
  return (
    <main className="confirm">
      <Head />
      <div className="confirm__columns">
        <SourcePane />
        <UnderstandingPane
          fields={fields}
          before={changes && <ChangesPart changes={changes} letGo={letGo} onLetGo={toggle} />}
        />
      </div>
      <TakeOverBar place={place} onPlace={setPlace} letGo={letGo} onCancel={cancelIncoming} />
    </main>
  )
}

type Props = { readonly incoming: Incoming; readonly fields: FactFields }

/** The document at the left, what was understood of it at the right; nothing is in a letter before *Overnemen*. */
export function ImportView({ incoming, fields }: Props) {
  const ready = useConfirmStore(({ confirm }) => confirm?.incoming === incoming)
  useEffect(() => {
    beginConfirm(incoming)
    useIncoming.setState({ steps: { undo: undoConfirm, redo: redoConfirm } })
    return endConfirm
  }, [incoming])
  return ready ? <Confirm fields={fields} /> : null
}
