const SCHEMES: readonly string[] = ['https:', 'mailto:']

function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    // `URL.canParse` came after Electron 25. What is no address is simply not opened.
    return null
  }
}

/**
 * The address as the system may be given it, or null. Written anew from its parts, so that what the person was shown is
 * what is opened; a name and password before the host are refused, since they hide where a link leads.
 */
export function safeLink(address: string): string | null {
  if (/[\u0000-\u0020\\]/.test(address)) return null
  const url = parsed(address)
  if (!url || !SCHEMES.includes(url.protocol)) return null
  if (url.username !== '' || url.password !== '') return null
  return url.href
}
