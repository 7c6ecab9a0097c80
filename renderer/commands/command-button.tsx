import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import type { IconName } from '../ui/icon'
import { ariaShortcut, shortcutText } from './shortcut'
import { useCommand } from './use-command'

type Props = {
  readonly id: string
  readonly icon?: IconName
  readonly look?: 'plain' | 'outlined' | 'primary' | 'icon'
  /** For a command that is on or off. */
  readonly isOn?: boolean
  /** A sign in the place of an icon: a letter in the style that it gives. */
  readonly sign?: ReactNode
  /** The caret stays where it is. */
  readonly keepsFocus?: boolean
}

/** The button of a command: its name, icon, shortcut and whether it can be used all come from the record. */
export function CommandButton({ id, icon, look = 'plain', isOn, sign, keepsFocus = false }: Props) {
  const { command, enabled } = useCommand(id)
  const text = command.short ?? command.label
  return (
    <Button
      look={look}
      {...(icon ? { icon } : {})}
      {...(command.keys ? { shortcut: shortcutText(command.keys), keyShortcuts: ariaShortcut(command.keys) } : {})}
      tooltip={command.label}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      preventFocusOnPress={keepsFocus}
      isDisabled={!enabled}
      onPress={command.run}
      {...(look === 'icon' ? { 'aria-label': command.label } : {})}
    >
      {look === 'icon' ? sign && <span aria-hidden="true">{sign}</span> : text}
    </Button>
  )
}
