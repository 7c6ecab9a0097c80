type Policy = { readonly createHTML: (html: string) => string }
type PolicyFactory = { readonly createPolicy: (name: string, rules: Policy) => Policy }

/**
 * The one policy that lets clipboard HTML be read under Trusted Types. It passes everything on, and may: the document
 * that comes out is inert (no script runs, nothing is fetched), never shown, and read by an allow-list only.
 */
let policy: Policy | null = null

/** Reads HTML into a document that does nothing. */
export function inertDocument(html: string): Document {
  policy ??= createPolicy()
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html')
}

function createPolicy(): Policy {
  const rules: Policy = { createHTML: (html) => html }
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  return factory?.createPolicy('antwoordbrief-paste', rules) ?? rules
}
