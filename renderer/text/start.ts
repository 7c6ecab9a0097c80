import { longDate } from '../../letter/model/dates'

export const startText = {
  title: 'Antwoordbrief',
  lead: 'Antwoorden op Kamervragen schrijven en als Word-brief versturen.',
  newLetter: 'Nieuwe brief van sjabloon',
  newLetterHelp: 'Kies het ministerie; adres, aanhef en ondertekening staan klaar.',
  open: 'Brief openen',
  openHelp: 'Een brief die al op de schijf staat.',
  sample: 'Voorbeeldbrief bekijken',
  sampleHelp: 'Een ingevulde brief om rond te kijken.',
  recent: 'Laatst gebruikt',
  openedAt: (iso: string) => `geopend ${longDate(iso.slice(0, 10))}`,
  recoverTitle: 'Er is werk dat nog niet was opgeslagen',
  recoverBody: 'Het programma stopte onverwacht. Uw tekst is bewaard.',
  recover: 'Terughalen',
  discard: 'Weggooien',
  untitled: 'Brief zonder naam',
} as const
