import { currentAnswer } from '../app/answer-actions'
import { copyAnnex, copyAnswer, copyLetter } from '../app/copy-actions'
import { openLetter } from '../app/letter-store'
import { commandText } from '../text/commands'
import type { Command } from './command'

/** The letter, or a part of it, as plain text on the clipboard. */
export const copyCommands: readonly Command[] = [
  {
    id: 'edit.copy-answer',
    group: 'edit',
    label: commandText['edit.copy-answer'],
    keys: 'Mod+Shift+C',
    isEnabled: () => currentAnswer() !== null,
    run: () => {
      const answer = currentAnswer()
      if (answer) void copyAnswer(answer.id)
    },
  },
  {
    id: 'edit.copy-annex',
    group: 'edit',
    label: commandText['edit.copy-annex'],
    isEnabled: () => (openLetter()?.letter.answers.length ?? 0) > 0,
    run: () => void copyAnnex(),
  },
  {
    id: 'edit.copy-letter',
    group: 'edit',
    label: commandText['edit.copy-letter'],
    isEnabled: () => openLetter() !== null,
    run: () => void copyLetter(),
  },
]
