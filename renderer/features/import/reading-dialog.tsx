import { useEffect, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import { listen } from '../../app/bridge'
import { stopReading } from '../../app/read-incoming'
import { readingText } from '../../text/import'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

const stop = () => void stopReading()

/** How far the reading is; it can be stopped. */
export function ReadingDialog() {
  const [fraction, setFraction] = useState(0)
  useEffect(
    () =>
      listen('document:progress', (progress) => {
        setFraction(progress.fraction)
      }),
    [],
  )
  return (
    <Dialog
      title={readingText.title}
      role="alertdialog"
      onClose={stop}
      actions={
        <Button look="primary" autoFocus onPress={stop}>
          {words.cancel}
        </Button>
      }
    >
      <p>{readingText.body}</p>
      <ProgressBar aria-label={readingText.progress} value={fraction * 100} isIndeterminate={fraction === 0}>
        <div className={`progress ${fraction === 0 ? 'progress--unknown' : ''}`}>
          <div className="progress__done" style={{ width: `${String(Math.round(fraction * 100))}%` }} />
        </div>
      </ProgressBar>
    </Dialog>
  )
}
