import { goToAnswer, goToPlace, goToUnanswered, placeId } from '../app/go-to'
import { openLetter } from '../app/letter-store'
import { introductionId } from '../app/letter-texts'
import { toggleRail, toggleRails } from '../app/narrow-window'
import { goToRegion } from '../app/regions'
import { toggleTheme } from '../app/theme'
import { openDialog } from '../app/view-store'
import { zoomBy, zoomToFit } from '../app/zoom'
import { commandText, type CommandId } from '../text/commands'
import type { Command, CommandGroup } from './command'

const always = () => true
const hasLetter = () => openLetter() !== null
const hasAnnex = () => openLetter()?.template.parts.annex === true
const hasQuestions = () => (openLetter()?.letter.answers.length ?? 0) > 0

type Rest = { readonly keys?: string; readonly isEnabled?: () => boolean }

const command = (group: CommandGroup, id: CommandId, run: () => void, rest: Rest = {}): Command => ({
  ...{ id, group, label: commandText[id], run },
  isEnabled: rest.isEnabled ?? hasLetter,
  ...(rest.keys ? { keys: rest.keys } : {}),
})

const dialog = (kind: 'palette' | 'guide' | 'shortcuts' | 'go-to-question') => () => {
  openDialog({ kind })
}

export const goCommands: readonly Command[] = [
  command('go', 'go.question', dialog('go-to-question'), { keys: 'Mod+G', isEnabled: hasQuestions }),
  command(
    'go',
    'go.next-unanswered',
    () => {
      goToUnanswered(1)
    },
    { keys: 'Mod+ArrowDown', isEnabled: hasQuestions },
  ),
  command(
    'go',
    'go.previous-unanswered',
    () => {
      goToUnanswered(-1)
    },
    { keys: 'Mod+ArrowUp', isEnabled: hasQuestions },
  ),
  command('go', 'go.front-page', () => {
    goToPlace(placeId.frontPage)
  }),
  command(
    'go',
    'go.introduction',
    () => {
      goToAnswer(introductionId)
    },
    { isEnabled: hasAnnex },
  ),
  command(
    'go',
    'go.next-region',
    () => {
      goToRegion(1)
    },
    { keys: 'F6' },
  ),
  command(
    'go',
    'go.previous-region',
    () => {
      goToRegion(-1)
    },
    { keys: 'Shift+F6' },
  ),
]

export const viewCommands: readonly Command[] = [
  command('view', 'view.palette', dialog('palette'), { keys: 'Mod+Shift+P', isEnabled: always }),
  command('view', 'view.parts', () => {
    toggleRail('showParts')
  }),
  command('view', 'view.helpers', () => {
    toggleRail('showHelpers')
  }),
  command('view', 'view.focus', toggleRails, { keys: 'Mod+Shift+F' }),
  command(
    'view',
    'view.zoom-in',
    () => {
      zoomBy(1)
    },
    { keys: 'Mod+Alt+Plus' },
  ),
  command(
    'view',
    'view.zoom-out',
    () => {
      zoomBy(-1)
    },
    { keys: 'Mod+Alt+Minus' },
  ),
  command('view', 'view.zoom-fit', zoomToFit),
  command('view', 'view.theme', toggleTheme, { isEnabled: always }),
  command('help', 'help.guide', dialog('guide'), { keys: 'F1', isEnabled: always }),
  command('help', 'help.shortcuts', dialog('shortcuts'), { keys: 'Shift+F1', isEnabled: always }),
]
