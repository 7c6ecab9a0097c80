export const windowText = {
  bar: 'Opdrachten',
  more: 'Meer opdrachten',
  saved: (time: string) => `Opgeslagen ${time}`,
  unsaved: 'Niet opgeslagen',
  neverSaved: 'Nog niet opgeslagen',
  upToDate: 'Alles opgeslagen',
  zoom: 'Grootte van de brief',
  fit: 'Passend',
  readOnlyInUse: 'Iemand anders heeft deze brief open. U kunt lezen; bewaar met Opslaan als een eigen kopie.',
  readOnlyFolder: 'In deze map kan alleen worden gelezen. Bewaar met Opslaan als een eigen kopie om verder te werken.',
  readOnlyNewer:
    'Deze brief is gemaakt met een nieuwere versie van Antwoordbrief. U kunt haar lezen, exporteren en afdrukken, maar niet wijzigen. Het bestand blijft zoals het is.',
  readOnlyPartly:
    'Deze brief is gemaakt met een nieuwere versie van Antwoordbrief. Niet alles wat erin staat, is hier te zien; daarom kunt u haar alleen lezen. Het bestand blijft zoals het is. Vraag uw beheerder om de nieuwste versie.',
  status: 'Stand van zaken',
  readNews: 'Berichten teruglezen',
  words: (n: number) => `${n.toLocaleString('nl-NL')} ${n === 1 ? 'woord' : 'woorden'} in de antwoorden`,
  brokenTitle: 'Er ging iets mis in dit venster',
  brokenSafe: 'Uw tekst is bewaard tot en met de laatste seconde.',
  brokenAdvice: 'Laad het venster opnieuw. Komt dit terug, geef dan de details hieronder aan uw beheerder.',
  reload: 'Venster opnieuw laden',
} as const
