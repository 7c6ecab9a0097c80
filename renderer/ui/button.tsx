import { useState, type ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import { Icon, type IconName } from './icon'
import { WithTooltip } from './with-tooltip'

type Look = 'plain' | 'outlined' | 'primary' | 'danger' | 'link' | 'icon'

type Props = Omit<ButtonProps, 'className' | 'style' | 'children'> & {
  readonly look?: Look
  readonly icon?: IconName
  /** Shown on hover and focus; for icon buttons the label is shown if nothing else is given. */
  readonly tooltip?: string
  readonly shortcut?: string
  /** The shortcut in the form of `aria-keyshortcuts`. */
  readonly keyShortcuts?: string
  readonly children?: ReactNode
}

const classFor = (look: Look) => (look === 'plain' ? 'button' : `button button--${look}`)

/** A button that the browser switches off loses the focus to nowhere: it is only called switched off until one leaves it. */
function useHeldFocus({ isDisabled = false, onFocusChange, onPress }: ButtonProps): ButtonProps {
  const [hasFocus, setHasFocus] = useState(false)
  const isHeld = isDisabled && hasFocus
  return {
    isDisabled: isDisabled && !isHeld,
    ...(isHeld ? { 'aria-disabled': true } : {}),
    onFocusChange: (now) => {
      setHasFocus(now)
      onFocusChange?.(now)
    },
    onPress: (event) => {
      if (!isDisabled) onPress?.(event)
    },
  }
}

/** The library drops `aria-keyshortcuts`, so that it is written on the element itself. */
const tellingKeys = (keys: string | undefined) => (button: HTMLButtonElement | null) => {
  if (keys === undefined) button?.removeAttribute('aria-keyshortcuts')
  else button?.setAttribute('aria-keyshortcuts', keys)
}

/** A button with text, an icon or both. An icon alone needs an `aria-label`, which is then also its tooltip. */
export function Button({ look = 'plain', icon, tooltip, shortcut, keyShortcuts, children, ...rest }: Props) {
  const hint = tooltip ?? (look === 'icon' ? rest['aria-label'] : undefined)
  const held = useHeldFocus(rest)
  const button = (
    <AriaButton ref={tellingKeys(keyShortcuts)} {...rest} {...held} className={classFor(look)}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  )
  return hint ? (
    <WithTooltip text={hint} {...(shortcut ? { shortcut } : {})}>
      {button}
    </WithTooltip>
  ) : (
    button
  )
}
