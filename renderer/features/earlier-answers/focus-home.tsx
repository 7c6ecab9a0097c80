import { useLayoutEffect, useRef, type ReactNode } from 'react'

type Props = {
  /** A selector of what takes the focus over, when this goes while it has the focus. */
  readonly home: string
  readonly children: ReactNode
}

/** Keeps the focus from being lost with a button that goes once it has done its work. */
export function FocusHome({ home, children }: Props) {
  const ref = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const place = ref.current
    // Runs just before the place is taken out of the page, while it still has the focus.
    return () => {
      if (place?.contains(document.activeElement)) document.querySelector<HTMLElement>(home)?.focus()
    }
  }, [home])
  return <span ref={ref}>{children}</span>
}
