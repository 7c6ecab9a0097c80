export const textToolsText = {
  group: 'Opmaak van het antwoord',
  table: 'Tabel wijzigen',
  linkTitle: 'Koppeling',
  address: 'Adres',
  addressHelp: 'Een adres dat begint met https://, http:// of mailto:',
  addressRefused: 'Dit adres kan niet in de brief. Gebruik https://, http:// of mailto:.',
  linkText: 'Tekst',
  linkTextHelp: 'Leeg: het adres zelf. Is er tekst geselecteerd, dan wordt die de koppeling.',
  unlink: 'Koppeling weghalen',
  referTitle: 'Verwijzen naar vraag',
  referHelp:
    'Kies met Spatie een of meer vragen en druk op Enter. De nummers volgen vanzelf als de volgorde verandert.',
  refer: 'Verwijzing invoegen',
} as const

/** What can be done to the table at the caret. */
export const tableEditText = {
  'row-above': 'Rij erboven',
  'row-below': 'Rij eronder',
  'column-before': 'Kolom ervoor',
  'column-after': 'Kolom erna',
  'delete-row': 'Rij verwijderen',
  'delete-column': 'Kolom verwijderen',
  'toggle-header-row': 'Eerste rij is kop, of niet',
  'delete-table': 'Tabel verwijderen',
} as const
