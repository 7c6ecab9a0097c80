const allowedSchemes: readonly string[] = ['http:', 'https:', 'mailto:']
const longestAddress = 2000

/** Control characters, spaces, invisible direction marks and zero-width characters: they hide where a link goes. */
const hidden = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/u

/**
 * Whether a link may go to this address: absolute `http://`, `https://` or `mailto:` and nothing else. Refused are
 * every other scheme (`javascript:`, `file:`, `ms-msdt:` …), relative addresses, UNC paths in any disguise
 * (`\\host`, `https://\\host`), user names in front of the host (`https://rijksoverheid.nl@evil.example`),
 * backslashes, and control, direction or zero-width characters. Rule: security.md S13; the model, the page and the
 * Word file all ask this one function.
 */
export function isSafeAddress(address: string): boolean {
  if (address.length > longestAddress || hidden.test(address) || address.includes('\\')) return false
  const scheme = /^[a-z]+:/iu.exec(address)?.[0].toLowerCase()
  if (scheme === undefined || !allowedSchemes.includes(scheme)) return false
  return scheme === 'mailto:' ? isMailAddress(address.slice(scheme.length)) : hasPlainHost(address.slice(scheme.length))
}

function hasPlainHost(rest: string): boolean {
  const authority = /^\/\/([^/?#]+)/u.exec(rest)?.[1]
  return authority !== undefined && /^[\p{L}\p{N}\-.]+(?::\d{1,5})?$/u.test(authority) && !/^\.|\.\./u.test(authority)
}

function isMailAddress(rest: string): boolean {
  return /^[^@/?#]+@[\p{L}\p{N}\-.]+(?:[?#].*)?$/u.test(rest)
}
