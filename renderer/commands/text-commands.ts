import type { TextCommand } from '../editor/text-command'
import { passageFromSelection } from '../app/passage-from-text'
import { canWrite, writeAtCaret } from '../app/text-at-caret'
import { openDialog } from '../app/view-store'
import { commandText, type CommandId } from '../text/commands'
import type { Command } from './command'

const command = (id: CommandId, run: () => void, keys?: string): Command => ({
  ...{ id, group: 'text', label: commandText[id], isEnabled: canWrite, run },
  ...(keys ? { keys } : {}),
})

const write = (id: CommandId, text: TextCommand, keys?: string): Command =>
  command(
    id,
    () => {
      writeAtCaret(text)
    },
    keys,
  )

const dialog = (id: CommandId, kind: 'link' | 'refer-to-question' | 'passages', keys?: string): Command =>
  command(
    id,
    () => {
      openDialog({ kind })
    },
    keys,
  )

const FIRST_TABLE = { rows: 3, columns: 3 }

export const textCommands: readonly Command[] = [
  write('text.bold', { kind: 'mark', mark: 'bold' }, 'Mod+B'),
  write('text.italic', { kind: 'mark', mark: 'italic' }, 'Mod+I'),
  write('text.underline', { kind: 'mark', mark: 'underline' }, 'Mod+U'),
  write('text.superscript', { kind: 'mark', mark: 'superscript' }, 'Mod+Shift+Equal'),
  write('text.subscript', { kind: 'mark', mark: 'subscript' }, 'Mod+Equal'),
  write('text.bullets', { kind: 'list', list: 'bulleted' }, 'Mod+Shift+L'),
  write('text.numbers', { kind: 'list', list: 'numbered' }),
  write('text.quote', { kind: 'quote' }),
  dialog('text.link', 'link', 'Mod+K'),
  write('text.footnote', { kind: 'footnote' }, 'Mod+Alt+F'),
  write('text.table', { kind: 'table', ...FIRST_TABLE }),
  dialog('text.reference', 'refer-to-question', 'Mod+Shift+R'),
  { ...dialog('text.passages', 'passages', 'Mod+Shift+K'), isEnabled: () => true },
  command('text.save-passage', () => void passageFromSelection()),
  write('text.plain', { kind: 'plain' }, 'Mod+Space'),
  write('text.no-break-space', { kind: 'text', text: '\u00a0' }, 'Mod+Shift+Space'),
]
