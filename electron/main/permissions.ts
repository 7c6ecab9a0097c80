import { session } from 'electron'

/** The window needs no camera, place, notification, device or clipboard reading: all of it is refused. */
export function setupPermissions(): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  defaultSession.setDisplayMediaRequestHandler((_request, answer) => answer({}))
}
