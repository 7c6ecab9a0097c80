import { app, session, type Session } from 'electron'
import { mayRequest } from './allowed-requests'

/**
 * Refuses the pages of a session everything that they need not: camera, place, notification, device, clipboard reading,
 * downloads, and each request that `may` does not let through.
 */
export function closeSession(own: Session, may: (address: string) => boolean): void {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  own.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !may(url) }))
  own.on('will-download', (event) => event.preventDefault())
}

/** The session of the window: our own files and nothing else. Must run before the first window. */
export function setupSession(): void {
  closeSession(session.defaultSession, (address) => mayRequest(address, app.isPackaged))
}
