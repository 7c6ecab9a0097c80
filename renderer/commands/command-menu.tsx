import { useLetterStore } from '../app/letter-store'
import { useView } from '../app/view-store'
import { windowText } from '../text/window'
import { Button } from '../ui/button'
import { Menu, type MenuEntry } from '../ui/menu'
import { commandById, commands, runCommand } from './registry'
import { shortcutText } from './shortcut'

const shown = [
  ['file.new', 'file.new-from', 'file.open', 'file.save-as', 'file.versions', 'file.pdf', 'file.print', 'file.close'],
  ['library.templates', 'library.save-as', 'library.move', 'library.offices'],
  ['text.passages', 'text.save-passage', 'questions.add', 'questions.facts', 'answers.split'],
  ['edit.copy-answer', 'edit.copy-annex', 'edit.copy-letter'],
  ['edit.replace', 'edit.spelling', 'edit.own-words', 'go.question', 'go.next-unanswered'],
  ['view.preview', 'view.parts', 'view.helpers', 'view.focus', 'view.theme'],
  ['view.palette', 'help.guide', 'help.shortcuts'],
] as const

const item = (id: string): MenuEntry => {
  const { label, keys } = commandById(id)
  return { kind: 'item', id, label, ...(keys ? { shortcut: shortcutText(keys) } : {}) }
}

const entries: readonly MenuEntry[] = shown.flatMap((group, index) => [
  ...(index > 0 ? [{ kind: 'line', id: `line-${String(index)}` } as const] : []),
  ...group.map(item),
])

const disabledIds = () =>
  commands
    .filter((command) => !command.isEnabled())
    .map(({ id }) => id)
    .join(' ')

/** The commands that have no button of their own. */
export function CommandMenu() {
  const byLetter = useLetterStore(disabledIds)
  const byView = useView(disabledIds)
  return (
    <Menu
      label={windowText.more}
      trigger={<Button look="icon" icon="more" aria-label={windowText.more} />}
      entries={entries}
      disabled={[...new Set(`${byLetter} ${byView}`.split(' '))]}
      onChoose={runCommand}
    />
  )
}
