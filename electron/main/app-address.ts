/** The only place that the window's pages come from. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://antwoordbrief'
export const APP_PAGE = `${APP_ORIGIN}/index.html`

/** Whether an address belongs to our own pages; `blob:` only when one of our pages made it. */
export function isOwnAddress(address: string): boolean {
  const inner = address.startsWith('blob:') ? address.slice('blob:'.length) : address
  return inner.startsWith(`${APP_ORIGIN}/`)
}

/** Whether a frame shows the page of the program itself, whatever stands behind the `#`. */
export const isAppPage = (address: string): boolean => address.split('#')[0] === APP_PAGE
