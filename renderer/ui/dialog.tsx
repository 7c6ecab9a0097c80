import { useRef, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useEscape } from './use-escape'

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

/** Fields and lists have an Escape of their own (a search is emptied, a list closes); a button has none, save to close its menu. */
const isPlainButton = (target: Element) => target.matches('button:not([aria-expanded="true"])')

type BodyProps = Pick<Props, 'title' | 'onClose' | 'actions' | 'children'> & { readonly role: 'dialog' | 'alertdialog' }

function Body({ title, onClose, role, actions, children }: BodyProps) {
  const box = useRef<HTMLElement>(null)
  useEscape(box, onClose, isPlainButton)
  return (
    <AriaDialog ref={box} role={role} className="dialog__body">
      <Heading slot="title" className="dialog__title">
        {title}
      </Heading>
      {children}
      {actions && <div className="dialog__actions">{actions}</div>}
    </AriaDialog>
  )
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
        <Body title={title} onClose={onClose} role={role} actions={actions}>
          {children}
        </Body>
      </Modal>
    </ModalOverlay>
  )
}
