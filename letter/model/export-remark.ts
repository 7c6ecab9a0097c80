/** What the exporter had to change or leave out, for the drafter to know; never a reason to refuse. */
export type ExportRemark =
  /** Characters that a Word file may not hold, or that hide from the reader, were left out. */
  | { readonly kind: 'characters-removed'; readonly count: number }
  /** An address other than http, https or mailto: its text is printed, without a link. */
  | { readonly kind: 'link-not-kept'; readonly address: string }
