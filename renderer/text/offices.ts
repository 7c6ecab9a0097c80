import type { HolderRemark } from '../../letter/offices/holders-of-letter'

export const officesText = {
  title: 'Bewindspersonen',
  lead: 'De datum van de brief bepaalt wie als ondertekenaar wordt voorgesteld. Wat u hier wijzigt, geldt alleen voor u.',
  list: 'Ambten',
  search: 'Zoek een ambt of naam',
  holders: (office: string) => `Wie waren ${office}`,
  name: 'Naam zoals onder de brief',
  from: 'Vanaf',
  until: 'Tot',
  untilHelp: 'Op deze dag tekent de opvolger al.',
  removeHolder: (name: string) => `${name || 'Deze regel'} verwijderen`,
  unverified: (why: string) => `nog niet nagegaan${why === '' ? '' : `: ${why}`}`,
  nobody: 'nu niemand',
  noHolders: 'Er staat nog niemand bij dit ambt.',
  successor: 'Opvolger',
  successorHelp: 'Wie het ambt nu heeft, stopt op de dag waarop de opvolger begint.',
  successorName: 'Naam van de opvolger',
  successorFrom: 'Begint op',
  addSuccessor: 'Opvolger toevoegen',
  newOffice: 'Nieuw ambt',
  newOfficeHelp: 'Voluit en met een kleine letter: “staatssecretaris van\u00a0…”.',
  addOffice: 'Ambt toevoegen',
  import: 'CSV inlezen…',
  export: 'Bewaren als CSV…',
  imported: (n: number) => `${String(n)} ambten ingelezen. Ze gelden zodra u opslaat.`,
  exported: (fileName: string) => `Bewindspersonen bewaard: ${fileName}`,
  saved: 'De bewindspersonen zijn opgeslagen.',
  ownSource: 'zelf ingevuld',
  notSound: 'Er is nog niets opgeslagen',
  fix: 'Verbeter dit en sla dan op.',
  asked: 'Gevraagd',
  signs: 'Ondertekent',
  onBehalf: 'Mede namens',
  use: (name: string) => `Gebruik “${name}”`,
} as const

/** What to look at in a signatory's name. */
export function holderRemarkText(remark: HolderRemark): string {
  switch (remark.kind) {
    case 'filled':
      return 'Ingevuld naar de datum van de brief.'
    case 'not-verified':
      return `Op de datum van de brief: ${remark.name}. Nog niet nagegaan hoe de naam onder brieven staat.`
    case 'several-holders':
      return 'Op de datum van de brief bekleedden er meer dit ambt. Kies er een.'
    case 'nobody-then':
      return 'Op de datum van de brief bekleedde niemand dit ambt, voor zover bekend.'
    case 'office-unknown':
      return 'Dit ambt staat niet in de lijst met bewindspersonen.'
    case 'other-name':
      return `Op de datum van de brief staat in de lijst: ${remark.expected}.`
  }
}
