import type { LibraryFailure, LibraryPassage } from '../../../electron/ipc/contract'
import type { Passage } from '../../../letter/passages/passage'
import type { FoundPassage } from '../../../letter/passages/search-passages'
import { openDialog } from '../../app/view-store'
import { passageOriginText, passagesText, validityText } from '../../text/passages'
import { Button } from '../../ui/button'
import { filledAsText } from './fill'
import { duplicate, removePassage } from './passage-actions'

type Props = {
  readonly found: FoundPassage
  readonly entry: LibraryPassage
  readonly onFailure: (failure: LibraryFailure | null) => void
  readonly onRemoved: (passage: Passage) => void
  readonly onDuplicated: (id: string) => void
}

function Actions({ entry: { passage, canChange }, onFailure, onRemoved, onDuplicated }: Omit<Props, 'found'>) {
  const remove = async () => {
    const removed = await removePassage(passage)
    onFailure(removed.ok ? null : removed.failure)
    if (removed.ok) onRemoved(passage)
  }
  const copy = async () => {
    const copied = await duplicate(passage)
    onFailure(copied.ok ? null : copied.failure)
    if (copied.ok) onDuplicated(copied.value.id)
  }
  return (
    <div className="button-row">
      {canChange && (
        <Button
          look="outlined"
          onPress={() => {
            openDialog({ kind: 'edit-passage', passage, isNew: false, back: true })
          }}
        >
          {passagesText.edit}
        </Button>
      )}
      <Button look="outlined" onPress={() => void copy()}>
        {passagesText.duplicate}
      </Button>
      {canChange && (
        <Button look="danger" onPress={() => void remove()}>
          {passagesText.remove}
        </Button>
      )}
    </div>
  )
}

/** What is known of a passage, how it will read in this letter, and what can be done with it. */
export function PassageDetails({ found: { passage, validity }, entry, ...rest }: Props) {
  const warning = validityText(validity, passage)
  return (
    <div className="passage-details">
      <h3>{passage.title}</h3>
      <p className="quiet">
        {[passageOriginText[entry.origin], ...passage.tags].join(' · ')}
        {!passage.provenance.verified && ` · ${passagesText.unverified}`}
      </p>
      <section className="passage-preview" aria-label={passagesText.preview} aria-live="polite">
        {warning && <p className="warning">{warning}</p>}
        <p className="passage-preview__text">{filledAsText(passage)}</p>
        {passage.handlingNote && (
          <p className="quiet">
            {passagesText.handling}: {passage.handlingNote}
          </p>
        )}
      </section>
      <Actions entry={entry} {...rest} />
      {!entry.canChange && <p className="quiet">{passagesText.notOwn}</p>}
    </div>
  )
}
