import { useEffect, useEffectEvent, type RefObject } from 'react'

const always = () => true

/**
 * Escape anywhere in this element leaves it, at once: heard before a tooltip that happens to be shown takes the key for
 * itself. A list that opened from it stands outside the element and closes first.
 */
export function useEscape(
  element: RefObject<HTMLElement | null>,
  onEscape: () => void,
  isMeant: (target: Element) => boolean = always,
): void {
  const leave = useEffectEvent(onEscape)
  const isOurs = useEffectEvent(isMeant)
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      if (!(event.target instanceof Element) || !element.current?.contains(event.target)) return
      if (!isOurs(event.target)) return
      event.stopPropagation()
      leave()
    }
    window.addEventListener('keydown', handle, { capture: true })
    return () => {
      window.removeEventListener('keydown', handle, { capture: true })
    }
  }, [element])
}
