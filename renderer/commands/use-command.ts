import { useLetterStore } from '../app/letter-store'
import { useView } from '../app/view-store'
import type { Command } from './command'
import { commandById } from './registry'

/** A command with whether it can be run now; the caller is drawn again only when that changes. */
export function useCommand(id: string): { readonly command: Command; readonly enabled: boolean } {
  const command = commandById(id)
  const byLetter = useLetterStore(() => command.isEnabled())
  const byView = useView(() => command.isEnabled())
  return { command, enabled: byLetter && byView }
}
