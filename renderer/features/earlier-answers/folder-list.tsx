import type { AnswersFolder, AnswersFolderId } from '../../../electron/ipc/contract'
import { earlierText } from '../../text/earlier-answers'
import { answersFailureWords } from '../../text/library-failures'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { FocusHome } from './focus-home'
import { refreshFolder, removeFolder, stopReading, useEarlier } from './earlier-store'

/** One button at one place: who stopped the reading has the way to go on under the same finger. */
function ReadingButton({ id, isReading }: { readonly id: AnswersFolderId; readonly isReading: boolean }) {
  return (
    <Button
      look="link"
      onPress={() => {
        if (isReading) stopReading(id)
        else void refreshFolder(id)
      }}
    >
      {isReading ? earlierText.stop : earlierText.goOn}
    </Button>
  )
}

function Progress({ folder: { id, name } }: { readonly folder: AnswersFolder }) {
  const state = useEarlier(({ states }) => states[id])
  if (!state) return null
  if (state.kind === 'failed') return <Problem {...answersFailureWords(state.failure)} />
  if (state.kind === 'read' && !state.outcome.cancelled)
    return <p className="quiet">{earlierText.done(state.outcome)}</p>
  const isReading = state.kind === 'reading'
  const { done, total } = isReading ? state.progress : state.outcome
  return (
    <div className="reading-folder">
      <progress aria-label={earlierText.refresh(name)} max={Math.max(1, total)} value={done} />
      <p className="quiet">{isReading ? earlierText.progress(state.progress) : earlierText.stopped(state.outcome)}</p>
      <FocusHome home={`[data-folder="${id}"] button`}>
        <ReadingButton id={id} isReading={isReading} />
      </FocusHome>
    </div>
  )
}

/** The folders of earlier letters, how far each is, and the ways to bring it up to date or let it go. */
export function FolderList() {
  const folders = useEarlier((earlier) => earlier.folders)
  return (
    <ul className="earlier-folders" aria-label={earlierText.folders}>
      {folders.map((folder) => (
        <li key={folder.id}>
          <div className="earlier-folder" data-folder={folder.id}>
            <strong className="one-line">{folder.name}</strong>
            <Button
              look="icon"
              icon="restore"
              aria-label={earlierText.refresh(folder.name)}
              onPress={() => void refreshFolder(folder.id)}
            />
            <FocusHome home=".earlier__add button">
              <Button
                look="icon"
                icon="bin"
                aria-label={earlierText.remove(folder.name)}
                onPress={() => void removeFolder(folder)}
              />
            </FocusHome>
          </div>
          <Progress folder={folder} />
        </li>
      ))}
    </ul>
  )
}
