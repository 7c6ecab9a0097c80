/** The words of the editor of answers. */
export const editorWords = {
  footnote: 'Voetnoot',
  emptyFootnote: 'Lege voetnoot: klik om te schrijven',
  footnoteText: 'Tekst van de voetnoot',
  removeFootnote: 'Verwijder voetnoot',
  done: 'Klaar',
} as const
