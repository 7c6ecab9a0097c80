import { app } from 'electron'

/** Each was measured with a leaking page: together they bring the packets that leave to 0 (security.md 4). */
const SWITCHES: Readonly<Record<string, string | undefined>> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'disable-features': 'WebRtcHideLocalIpsWithMdns,MediaRouter,OptimizationHints,WinUseBrowserSpellChecker',
  'dns-prefetch-disable': undefined,
  'proxy-server': '127.0.0.1:1;<-loopback>',
  'disable-background-networking': undefined,
  'disable-component-update': undefined,
  'no-pings': undefined,
}

/** Takes the network away from Chromium. Must run before `ready`. */
export function setupNetworkSwitches(): void {
  for (const [name, value] of Object.entries(SWITCHES)) {
    if (value === undefined) app.commandLine.appendSwitch(name)
    else app.commandLine.appendSwitch(name, value)
  }
}
