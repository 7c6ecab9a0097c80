/**
 * Switches of Chromium that open the program to others, and that no fuse covers (security.md 1). A packaged program
 * refuses them all; a development build lets through the two that tests cannot do without.
 */
const REFUSED = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-targets',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-running-insecure-content',
  'ignore-certificate-errors',
  'no-sandbox',
  'load-extension',
  'js-flags',
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'host-resolver-rules',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
] as const

/** Playwright drives the window through the debugging port and gives `--no-sandbox` to root. */
const FOR_TESTS: readonly string[] = ['remote-debugging-port', 'remote-debugging-pipe']

export type SwitchSituation = {
  readonly hasSwitch: (name: string) => boolean
  readonly packaged: boolean
  readonly root: boolean
}

/** The dangerous switches that this start was given; empty means that it may go on. */
export function dangerousSwitches({ hasSwitch, packaged, root }: SwitchSituation): readonly string[] {
  const allowed = (name: string) => !packaged && (FOR_TESTS.includes(name) || (name === 'no-sandbox' && root))
  return REFUSED.filter((name) => hasSwitch(name) && !allowed(name))
}
