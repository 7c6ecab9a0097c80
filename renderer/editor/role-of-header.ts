/** What the head of a column is called for a screen reader: without a name in it, it is a cell as any other. */
export const roleOfHeader = (text: string): 'cell' | undefined => (text.trim() === '' ? 'cell' : undefined)
