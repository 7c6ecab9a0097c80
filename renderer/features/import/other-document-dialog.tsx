import { showIncoming, type Incoming } from '../../app/incoming'
import { closeDialog } from '../../app/view-store'
import { otherDocumentText, otherDocumentWords } from '../../text/import'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

/** Says what the document is when it is no set of questions to answer, and offers what can be done with it. */
export function OtherDocumentDialog({ incoming }: { readonly incoming: Incoming }) {
  const { kind } = incoming.parsed
  if (kind === 'questions') return null
  const { title, body, goOn } = otherDocumentText[kind]
  const go = (withAnswers: boolean) => () => {
    closeDialog()
    showIncoming({ ...incoming, withAnswers })
  }
  return (
    <Dialog
      title={title}
      role="alertdialog"
      onClose={closeDialog}
      actions={
        <>
          <Button look="outlined" onPress={closeDialog}>
            {words.cancel}
          </Button>
          <Button look={kind === 'answers' ? 'outlined' : 'primary'} onPress={go(false)}>
            {goOn}
          </Button>
          {kind === 'answers' && (
            <Button look="primary" onPress={go(true)}>
              {otherDocumentWords.withAnswers}
            </Button>
          )}
        </>
      }
    >
      <p>{body}</p>
    </Dialog>
  )
}
