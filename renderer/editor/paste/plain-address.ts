import { isSafeAddress } from '../../../letter/model/is-safe-address'

/** The address of a pasted link when a letter may hold it, else null. Outlook's wrapping ("safelinks") is taken off. */
export function plainAddress(href: string | null): string | null {
  const address = unwrapped((href ?? '').trim())
  return isSafeAddress(address) ? address : null
}

function unwrapped(address: string): string {
  const query = /^https:\/\/[a-z0-9]+\.safelinks\.protection\.outlook\.com\/[^?]*\?(.*)$/iu.exec(address)?.[1]
  return query === undefined ? address : (new URLSearchParams(query).get('url') ?? address)
}
