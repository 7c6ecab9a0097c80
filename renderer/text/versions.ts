import type { DraftVersion } from '../../electron/ipc/contract'
import type { ChangedPart, VersionComparison } from '../../letter/versions/compare-versions'
import { printedPartText } from './templates'
import { count } from './words'

export const versionsText = {
  title: 'Eerdere versies',
  lead: 'Het programma bewaart onderweg versies van deze brief, een tijd lang en alleen op deze computer. Kijken verandert niets.',
  list: 'Versies, nieuwste eerst',
  reading: 'Versies worden gelezen…',
  none: 'Er zijn nog geen eerdere versies. Ze worden bewaard vanaf de eerste keer dat u de brief opslaat.',
  since: (moment: string) => `Wat er sinds ${moment} veranderde`,
  removed: 'weggehaald',
  added: 'toegevoegd',
  equal: 'Deze versie is gelijk aan de brief zoals die nu is.',
  onlyHidden: 'Alleen gegevens die nergens staan afgedrukt verschillen.',
  onlyFormat: 'Alleen de opmaak verschilt.',
  failed: 'Deze versie kon niet worden gelezen. Uw brief is niet veranderd; kies een andere versie.',
  putBack: 'Deze versie terugzetten',
  putBackAnswer: 'Alleen dit antwoord terugzetten',
  putBackHelp: 'De brief zoals die nu is, wordt eerst als versie bewaard. Terugzetten kunt u ook ongedaan maken.',
  edit: 'versie terugzetten',
  editAnswer: 'antwoord terugzetten',
  done: (moment: string) =>
    `De versie van ${moment} is teruggezet. Wat er stond, vindt u bij Eerdere versies; u kunt dit ook ongedaan maken.`,
  answerDone: (questions: string, moment: string) =>
    `Het antwoord op ${questions} is weer dat van ${moment}. U kunt dit ongedaan maken.`,
} as const

/** Why a version was kept. */
export const reasonText: Readonly<Record<DraftVersion['reason'], string>> = {
  saved: 'opgeslagen',
  autosaved: 'tijdens het schrijven',
  exported: 'bij een export',
  replaced: 'voordat zij werd vervangen',
}

/** What a part of the letter that differs is called. */
export function changedPartText(part: ChangedPart): string {
  switch (part.kind) {
    case 'printed':
      return printedPartText[part.part] ?? (part.part === 'notes' ? 'Noten bij de vragen' : 'Rubricering')
    case 'introduction':
      return 'Inleiding van de bijlage'
    case 'answer':
      return `Antwoord op ${part.questions}`
    case 'remarks':
      return `Stand en notitie bij ${part.questions}`
    case 'order':
      return 'Volgorde van de antwoorden'
    case 'template':
      return 'Sjabloon'
  }
}

/** How much a version differs from the letter as it is now. */
export function differenceText({ changes, added, removed, same }: VersionComparison): string {
  if (same) return 'gelijk aan nu'
  if (added + removed === 0) return changes.length === 0 ? 'bijna gelijk aan nu' : 'alleen opmaak anders'
  const parts = [added > 0 ? `${count(added, 'woord', 'woorden')} erbij` : '', removed > 0 ? `${removed} weg` : '']
  return `sindsdien ${parts.filter((part) => part !== '').join(', ')}`
}
