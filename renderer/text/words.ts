/** Words that return all over the window. */
export const words = {
  app: 'Antwoordbrief',
  cancel: 'Annuleren',
  close: 'Sluiten',
  save: 'Opslaan',
  add: 'Toevoegen',
  remove: 'Verwijderen',
  edit: 'Wijzigen',
  retry: 'Opnieuw proberen',
  restore: 'Herstel',
  saveOver: 'Toch opslaan',
  ready: 'Klaar',
  newLetter: 'Nieuwe brief',
} as const

/** "1 vraag", "6 vragen". */
export const count = (n: number, one: string, more: string): string => `${String(n)} ${n === 1 ? one : more}`
