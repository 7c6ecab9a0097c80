import type { Logo } from './letter-template'
import type { Box, PageLayout } from './page-layout'

/** The address under which a browser shows the picture: the picture itself, so that nothing is fetched. */
export const logoAddress = ({ type, data }: Logo): string =>
  `data:image/${type === 'png' ? 'png' : 'jpeg'};base64,${data}`

/** Where the ministry's own picture stands on page 1, as large as its box allows and at the box's left and top. */
export const logoBox = ({ logo, wordmark }: PageLayout): Box => logo ?? wordmark
