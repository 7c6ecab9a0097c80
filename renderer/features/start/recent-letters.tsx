import { Button } from 'react-aria-components'
import { openRecent } from '../../app/file-actions'
import { startText } from '../../text/start'
import { useDesk } from './desk-store'

/** The letters that were open before, newest first. */
export function RecentLetters() {
  const recent = useDesk((desk) => desk.recent)
  if (recent.length === 0) return null
  return (
    <section aria-labelledby="laatst">
      <h2 id="laatst" className="start__heading">
        {startText.recent}
      </h2>
      <ul className="recent">
        {recent.map(({ id, name, folder, openedAt }) => (
          <li key={id}>
            <Button className="recent__letter" onPress={() => void openRecent(id)}>
              <span className="recent__name">{name}</span>
              <span className="quiet">
                {folder} · {startText.openedAt(openedAt)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
