/** Where a desk program keeps its things and what its dialogs answer. */
export type DeskSetup = {
  readonly userData: string
  readonly templates: string
  readonly draftPlace: string
  readonly wordPlace: string
}

/** What a desk program can be told to do. `mark` stands for the text: it becomes the subject of the letter. */
export type DeskCommand =
  | { readonly do: 'sample' | 'recover' | 'versions' | 'close' | 'tidy' }
  | { readonly do: 'open'; readonly path: string }
  | { readonly do: 'save' | 'save-over' | 'save-as' | 'autosave'; readonly mark: string; readonly revision: number }
  | { readonly do: 'export'; readonly mark: string }
  | { readonly do: 'settings'; readonly historyDays: number }
  | { readonly do: 'disk'; readonly variables: Readonly<Record<string, string>> }
