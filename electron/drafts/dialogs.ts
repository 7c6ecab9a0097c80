/** Where a person says which file. Answers are paths, or null when the person changed their mind. */
export type DraftDialogs = {
  readonly askDraftToOpen: () => Promise<string | null>
  /** `suggested` is a name or a whole path, without an ending when it is a name. */
  readonly askPlaceForDraft: (suggested: string) => Promise<string | null>
  readonly askPlaceForWord: (suggested: string) => Promise<string | null>
  readonly askPlaceForPdf: (suggested: string) => Promise<string | null>
}
