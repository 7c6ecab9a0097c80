type HtmlRules = { readonly createHTML: (html: string) => string | null }
type Factory = { readonly createPolicy: (name: string, rules: HtmlRules) => unknown }

/**
 * React Aria empties its announcements for screen readers with `innerHTML = ''`, also at each key in a date. Under Trusted
 * Types that would throw; this lets nothing but the empty text pass.
 */
export function allowEmptyHtml(): void {
  const factory = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes
  factory?.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) })
}
