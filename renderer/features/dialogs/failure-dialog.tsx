import { closeDialog, type WayOn } from '../../app/view-store'
import { describeFailure, type Failed } from '../../text/failures'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

type Props = { readonly failed: Failed; readonly ways: readonly WayOn[] }

/** What happened, what is safe, what you can do. */
export function FailureDialog({ failed, ways }: Props) {
  const { title, safe, advice } = describeFailure(failed)
  return (
    <Dialog
      title={title}
      role="alertdialog"
      onClose={closeDialog}
      actions={
        <>
          {ways.map((way) => (
            <Button
              key={way.label}
              look="outlined"
              onPress={() => {
                closeDialog()
                way.run()
              }}
            >
              {way.label}
            </Button>
          ))}
          <Button look="primary" autoFocus onPress={closeDialog}>
            {words.close}
          </Button>
        </>
      }
    >
      <p>{safe}</p>
      <p>{advice}</p>
    </Dialog>
  )
}
