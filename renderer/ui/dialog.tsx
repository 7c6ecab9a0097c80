import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

type Props = {
  readonly title: string
  readonly onClose: () => void
  /** `alertdialog` for a decision on which work depends. */
  readonly role?: 'dialog' | 'alertdialog'
  readonly wide?: boolean
  /** For lists beside a form. */
  readonly size?: 'large'
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** A window over the letter for one decision; Escape closes it as if nothing was chosen. */
export function Dialog({ title, onClose, role = 'dialog', wide = false, size, actions, children }: Props) {
  return (
    <ModalOverlay
      isOpen
      className="overlay"
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={size === 'large' ? 'dialog dialog--large' : wide ? 'dialog dialog--wide' : 'dialog'}>
        <AriaDialog role={role} className="dialog__body">
          <Heading slot="title" className="dialog__title">
            {title}
          </Heading>
          {children}
          {actions && <div className="dialog__actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
