import type { WindowPlace } from '../settings/settings'

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** How much of the title bar must be on a screen for the window to be found and dragged. */
const VISIBLE_PX = 80

const overlap = (from: number, length: number, low: number, size: number) =>
  Math.min(from + length, low + size) - Math.max(from, low)

/** The place, without its corner when that is on a screen that is not there any more. */
export function reachablePlace(place: WindowPlace, screens: readonly Area[]): WindowPlace {
  const { x, y, width, height, maximised } = place
  if (x === undefined || y === undefined) return { width, height, maximised }
  const reachable = screens.some(
    (screen) =>
      overlap(x, width, screen.x, screen.width) >= VISIBLE_PX &&
      y >= screen.y - 8 &&
      y < screen.y + screen.height - VISIBLE_PX,
  )
  return reachable ? place : { width, height, maximised }
}
