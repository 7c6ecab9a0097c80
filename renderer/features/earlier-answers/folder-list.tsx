import type { AnswersFolder } from '../../../electron/ipc/contract'
import { earlierText } from '../../text/earlier-answers'
import { answersFailureWords } from '../../text/library-failures'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { refreshFolder, removeFolder, stopReading, useEarlier } from './earlier-store'

function Progress({ folder: { id, name } }: { readonly folder: AnswersFolder }) {
  const state = useEarlier(({ states }) => states[id])
  if (!state) return null
  if (state.kind === 'failed') return <Problem {...answersFailureWords(state.failure)} />
  if (state.kind === 'read') return <p className="quiet">{earlierText.done(state.outcome)}</p>
  const { done, total } = state.progress
  return (
    <div className="reading-folder">
      <progress aria-label={earlierText.refresh(name)} max={Math.max(1, total)} value={done} />
      <p className="quiet">{earlierText.progress(state.progress)}</p>
      <Button
        look="link"
        onPress={() => {
          stopReading(id)
        }}
      >
        {earlierText.stop}
      </Button>
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
          <div className="earlier-folder">
            <strong className="one-line">{folder.name}</strong>
            <Button
              look="icon"
              icon="restore"
              aria-label={earlierText.refresh(folder.name)}
              onPress={() => void refreshFolder(folder.id)}
            />
            <Button
              look="icon"
              icon="bin"
              aria-label={earlierText.remove(folder.name)}
              onPress={() => void removeFolder(folder)}
            />
          </div>
          <Progress folder={folder} />
        </li>
      ))}
    </ul>
  )
}
