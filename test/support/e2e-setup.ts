import { prepare } from '../../electron/runtime/prepare'
import { startDisplay } from '../../electron/runtime/virtual-display'

/** Once before the journeys: an Electron, a fresh build, and a display of their own, so that no window steals the focus. */
export async function setup(): Promise<() => void> {
  await prepare({ forTests: true })
  if (process.platform !== 'linux') return () => undefined
  const display = await startDisplay()
  process.env.DISPLAY = display.name
  delete process.env.WAYLAND_DISPLAY
  return display.stop
}
