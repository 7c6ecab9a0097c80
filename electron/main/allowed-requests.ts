import { isOwnAddress } from './app-address'

const isInline = (address: string) => address.startsWith('data:')
const isDeveloperTool = (address: string) => address.startsWith('devtools:')

/** Lets through what is ours; developer tools only where they exist at all. */
export const mayRequest = (address: string, packaged: boolean): boolean =>
  isOwnAddress(address) || isInline(address) || (!packaged && isDeveloperTool(address))
