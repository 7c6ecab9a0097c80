import { useRef, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { words } from '../text/words'
import { Button } from './button'
import { useEscape } from './use-escape'

type Props = {
  readonly title: string
  readonly onClose: () => void
  /** `alertdialog` for a decision on which work depends. */
  readonly role?: 'dialog' | 'alertdialog'
  readonly wide?: boolean
  /** For lists beside a form. */
  readonly size?: 'large'
  /** The one thing that can be decided here, beside *Annuleren*. */
  readonly decision?: Decision
  /** There is nothing to decide: *Sluiten* is the one button. */
  readonly closeOnly?: boolean
  /** Stands before the buttons of the decision. */
  readonly remark?: ReactNode
  /** The buttons, where there is more to choose than one decision. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

export type Decision = {
  readonly label: string
  readonly run: () => void
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
}

type DecisionProps = { readonly decision: Decision; readonly remark: ReactNode; readonly onCancel: () => void }

const DecisionRow = ({ decision: { label, run, ...rest }, remark, onCancel }: DecisionProps) => (
  <>
    {remark !== undefined && (
      <span className="dialog__remark" role="status">
        {remark}
      </span>
    )}
    <Button look="outlined" onPress={onCancel}>
      {words.cancel}
    </Button>
    <Button look="primary" onPress={run} {...rest}>
      {label}
    </Button>
  </>
)

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

type Choices = Pick<Props, 'onClose' | 'decision' | 'remark' | 'closeOnly' | 'actions'>

function buttonsFor({ onClose, decision, remark, closeOnly = false, actions }: Choices): ReactNode {
  if (decision) return <DecisionRow decision={decision} remark={remark} onCancel={onClose} />
  if (!closeOnly) return actions
  return (
    <Button look="outlined" onPress={onClose}>
      {words.close}
    </Button>
  )
}

/** A window over the letter for one decision; Escape closes it as if nothing was chosen. */
export function Dialog({ title, onClose, role = 'dialog', wide = false, size, children, ...rest }: Props) {
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
        <Body title={title} onClose={onClose} role={role} actions={buttonsFor({ onClose, ...rest })}>
          {children}
        </Body>
      </Modal>
    </ModalOverlay>
  )
}
