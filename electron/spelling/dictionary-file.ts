/** The one name under which Chromium looks for the Dutch dictionary; with any other it would go and ask the network. */
export const dictionaryFile = 'nl-NL-3-0.bdic'
