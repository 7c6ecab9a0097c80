/**
 * What a page of ours may do, sent as headers with each of its files. The hash is of the one style sheet that
 * react-aria-components 1.22.1 injects: look again when it is upgraded. `wasm-unsafe-eval` is for the spelling engine.
 */
const REACT_ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

const DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${REACT_ARIA_STYLE}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // For the addresses of our own workers, and for reading clipboard HTML into a document that is never shown.
  'trusted-types antwoordbrief-worker antwoordbrief-paste default',
]

export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ')

/** The headers that go with every file of the window. */
export const securityHeaders = (contentType: string): Record<string, string> => ({
  'Content-Type': contentType,
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
})
