import type { RecoverableDraft } from '../../../electron/ipc/contract'
import { ask } from '../../app/bridge'
import { recover } from '../../app/file-actions'
import { timeOf } from '../../app/time-of'
import { startText } from '../../text/start'
import { Button } from '../../ui/button'
import { loadDesk, useDesk } from './desk-store'

async function discard(handle: RecoverableDraft['handle']): Promise<void> {
  await ask('draft:discard-recovery', { handle })
  await loadDesk()
}

/** Offers the work that an earlier run left behind; nothing is thrown away unasked. */
export function Recovery() {
  const recoverable = useDesk((desk) => desk.recoverable)
  if (recoverable.length === 0) return null
  return (
    <section className="banner" aria-label={startText.recoverTitle}>
      <h2 className="banner__title">{startText.recoverTitle}</h2>
      <p>{startText.recoverBody}</p>
      <ul>
        {recoverable.map(({ handle, name, savedAt }) => (
          <li key={handle} className="banner__row">
            <span>
              {name ?? startText.untitled} <span className="quiet">{timeOf(savedAt)}</span>
            </span>
            <Button look="primary" onPress={() => void recover(handle)}>
              {startText.recover}
            </Button>
            <Button look="outlined" onPress={() => void discard(handle)}>
              {startText.discard}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
