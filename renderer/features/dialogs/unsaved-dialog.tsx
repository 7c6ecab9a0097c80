import { closeDialog } from '../../app/view-store'
import { openLetter } from '../../app/letter-store'
import { letterName } from '../../app/letter-name'
import { unsavedText } from '../../text/dialogs'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

type Choice = 'save' | 'discard' | 'cancel'

type Props = { readonly answer: (choice: Choice) => void }

/** Asked before unsaved work would be left behind; Escape stays with the letter. */
export function UnsavedDialog({ answer }: Props) {
  const choose = (choice: Choice) => () => {
    closeDialog()
    answer(choice)
  }
  return (
    <Dialog
      title={unsavedText.title}
      role="alertdialog"
      onClose={choose('cancel')}
      actions={
        <>
          <Button look="outlined" onPress={choose('cancel')}>
            {words.cancel}
          </Button>
          <Button look="outlined" onPress={choose('discard')}>
            {unsavedText.discard}
          </Button>
          <Button look="primary" autoFocus onPress={choose('save')}>
            {words.save}
          </Button>
        </>
      }
    >
      <p>{unsavedText.body(letterName(openLetter()))}</p>
    </Dialog>
  )
}
