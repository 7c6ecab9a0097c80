import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'

type Props = { readonly text: string; readonly shortcut?: string; readonly children: ReactElement }

/** A short explanation with the shortcut, on hover and on keyboard focus. */
export function WithTooltip({ text, shortcut, children }: Props) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <Tooltip className="tooltip" offset={6}>
        {text}
        {shortcut && <span className="shortcut"> {shortcut}</span>}
      </Tooltip>
    </TooltipTrigger>
  )
}
