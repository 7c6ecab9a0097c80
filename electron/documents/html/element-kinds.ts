/** Elements that begin and end a paragraph of their own. */
export const blockElements = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th
  thead tr ul`.split(/\s+/),
)

/** Elements whose content is no text of the document. */
export const mute = new Set(
  `annotation annotation-xml audio canvas embed head iframe map noframes noscript object script style template title video`.split(
    /\s+/,
  ),
)

/** Elements that a page is worked with, not read. */
const controls = new Set(`button datalist input nav option select textarea`.split(/\s+/))

/** Whether this belongs to the page around the document: menus, buttons, the banner and the foot of a site. */
export function isNavigation(name: string, attributes: Readonly<Record<string, string>>, inArticle: boolean): boolean {
  const role = attributes['role'] ?? ''
  if (controls.has(name) || /^(navigation|search|banner|contentinfo|menu|menubar|button)$/.test(role)) return true
  return !inArticle && (name === 'header' || name === 'footer')
}
