import { useState } from 'react'
import { isSafeAddress } from '../../../letter/model/is-safe-address'
import { useToolbarState } from '../../editor/toolbar-state'
import { writeAtCaret } from '../../app/text-at-caret'
import { closeDialog } from '../../app/view-store'
import type { TextCommand } from '../../editor/text-command'
import { textToolsText } from '../../text/text-tools'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'

/** The dialog gives the focus back first: the command acts where the caret was. */
function closeAndWrite(command: TextCommand): void {
  closeDialog()
  requestAnimationFrame(() => {
    writeAtCaret(command)
  })
}

/** People leave out the beginning of an address; an e-mail address is one too. */
function complete(typed: string): string {
  const address = typed.trim()
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address)) return address
  return address.includes('@') ? `mailto:${address}` : `https://${address}`
}

/** Links the selected words, or changes the link at the caret. */
export function LinkDialog() {
  const old = useToolbarState((state) => state.link)
  const [address, setAddress] = useState(old ?? '')
  const [text, setText] = useState('')
  const [refused, setRefused] = useState(false)
  const apply = () => {
    const whole = complete(address)
    setRefused(!isSafeAddress(whole))
    if (isSafeAddress(whole))
      closeAndWrite({ kind: 'link', address: whole, ...(text.trim() ? { text: text.trim() } : {}) })
  }
  return (
    <Dialog
      title={textToolsText.linkTitle}
      onClose={closeDialog}
      actions={
        <>
          {old !== null && (
            <Button
              onPress={() => {
                closeAndWrite({ kind: 'unlink' })
              }}
            >
              {textToolsText.unlink}
            </Button>
          )}
          <Button look="outlined" onPress={closeDialog}>
            {words.cancel}
          </Button>
          <Button look="primary" isDisabled={address.trim() === ''} onPress={apply}>
            {words.ready}
          </Button>
        </>
      }
    >
      <Field
        label={textToolsText.address}
        help={textToolsText.addressHelp}
        {...(refused ? { error: textToolsText.addressRefused } : {})}
        value={address}
        autoFocus
        onChange={(typed) => {
          setAddress(typed)
          setRefused(false)
        }}
        onSubmit={apply}
      />
      {old === null && (
        <Field
          label={textToolsText.linkText}
          help={textToolsText.linkTextHelp}
          value={text}
          onChange={setText}
          onSubmit={apply}
        />
      )}
    </Dialog>
  )
}
