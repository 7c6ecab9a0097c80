import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Icon } from './icon'

type Props = {
  readonly title: string
  readonly count?: number
  readonly children: ReactNode
  /** Begins folded away. */
  readonly folded?: boolean
}

/** A part of a rail that can be folded away; its count stays in sight. */
export function Fold({ title, count, children, folded = false }: Props) {
  return (
    <Disclosure className="fold" defaultExpanded={!folded}>
      <Heading level={2} className="fold__heading">
        <Button slot="trigger" className="button fold__button">
          <Icon name="right" />
          {title}
          {count !== undefined && count > 0 && <span className="fold__count">{count}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="fold__panel">{children}</DisclosurePanel>
    </Disclosure>
  )
}
