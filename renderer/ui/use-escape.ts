import { useEffect, useEffectEvent, type RefObject } from 'react'

/**
 * Escape anywhere in this element leaves it, at once: heard before a tooltip that happens to be shown takes the key for
 * itself. A list that opened from it stands outside the element and closes first.
 */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const leave = useEffectEvent(onEscape)
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      if (event.target instanceof Node && element.current?.contains(event.target)) leave()
    }
    window.addEventListener('keydown', handle, { capture: true })
    return () => {
      window.removeEventListener('keydown', handle, { capture: true })
    }
  }, [element])
}
