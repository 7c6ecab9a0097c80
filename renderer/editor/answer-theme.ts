import type { EditorThemeClasses } from 'lexical'

/** Class names on what Lexical draws; their looks stand in editor.css, shared with the static view. */
export const answerTheme: EditorThemeClasses = {
  root: 'ab-text',
  paragraph: 'ab-paragraph',
  quote: 'ab-quote',
  link: 'ab-link',
  list: { listitem: 'ab-item', nested: { listitem: 'ab-item-nested' }, ol: 'ab-ordered', ul: 'ab-bulleted' },
  table: 'ab-table',
  tableCell: 'ab-cell',
  tableCellHeader: 'ab-cell-header',
  tableSelection: 'ab-table-selecting',
  tableCellSelected: 'ab-cell-selected',
  text: {
    bold: 'ab-bold',
    italic: 'ab-italic',
    underline: 'ab-underline',
    subscript: 'ab-subscript',
    superscript: 'ab-superscript',
  },
}
