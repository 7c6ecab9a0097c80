/**
 * One line of explanation for every setting of a house, by its path in the template file. The form that edits a template
 * shows them, and the JSON Schemas carry them into editors of text files. A test holds the list complete.
 */
export const settingExplanations: Readonly<Record<string, string>> = {
  wordmark: 'Boven aan bladzijde 1, zolang het ministerie geen eigen logo heeft toegevoegd; leeg: niets.',
  returnAddress: 'De kleine regel boven het adres, zichtbaar in het venster van de envelop; leeg: niets.',
  addressee: 'Aan wie de brief gaat, een regel per regel op papier.',
  dateLabel: 'Het woord voor de datum.',
  subjectLabel: 'Het woord voor het onderwerp: Betreft of Onderwerp.',
  subject: 'Wat achter dat woord staat.',
  salutation: 'De aanhef; leeg: de brief heeft er geen.',
  opening: 'De openingszin van de brief, per aantal ondertekenaars.',
  'opening.one': 'De openingszin wanneer één bewindspersoon ondertekent (“bied ik”).',
  'opening.more': 'De openingszin wanneer er meer ondertekenen (“bieden wij”).',
  closing: 'De slotformule; leeg: de brief heeft er geen.',
  annex: 'De bijlage met vragen en antwoorden.',
  'annex.heading': 'De kop boven de vragen en antwoorden.',
  'annex.questionLabel': 'Wat boven of voor een vraag staat.',
  'annex.questionLabel.one': 'Bij één vraag: “Vraag 4” of “4.”.',
  'annex.questionLabel.more': 'Bij vragen die samen worden beantwoord: “Vragen 4, 5 en 7”.',
  'annex.questionLabelInline': 'Of dat op de regel van de vraag zelf staat.',
  'annex.answerLabel': 'Wat boven een antwoord staat.',
  'annex.answerLabel.one': 'Bij het antwoord op één vraag; leeg: niets.',
  'annex.answerLabel.more': 'Bij het antwoord op meer vragen; leeg: niets.',
  'annex.ranges': 'Of drie of meer opvolgende nummers “4 t/m 7” worden.',
  'annex.askerNotes': 'Waar de noten van de vraagstellers komen: na alle vragen, na elke vraag, of nergens.',
  'annex.startsOnNewPage': 'Of de bijlage op een nieuwe bladzijde begint.',
  signature: 'De ondertekening.',
  'signature.arrangement': 'Of twee ondertekenaars naast of onder elkaar staan.',
  'signature.capitals': 'Of het ambt in hoofdletters staat.',
  'signature.office': 'Het ambt boven de naam.',
  'signature.onBehalf': 'De regel “Mede namens …,” voor de ondertekening; niets wanneer de opening het al zegt.',
  column: 'De smalle kolom rechts op bladzijde 1.',
  continuation: 'Wat boven aan de vervolgbladzijden staat.',
  pageNumber: 'De woorden bij het paginanummer.',
}

/** The settings of one block of a column. */
export const columnExplanations: Readonly<Record<string, string>> = {
  heading: 'Het kopje; leeg: geen.',
  headingBold: 'Of het kopje vet is.',
  lines: 'De regels eronder.',
  italic: 'Of de regels cursief zijn.',
  optional: 'Of het blok wegblijft wanneer er niets in te vullen is.',
}

/** What the measures are of, one line each, by their name in the file; lengths in mm, type in pt. */
export const layoutExplanations: Readonly<Partial<Record<string, string>>> = {
  paper: 'De afmetingen van het papier; A4 is 210 bij 297 mm.',
  margins: 'Het wit rond de tekst van de vervolgbladzijden; links en rechts geldt het ook op bladzijde 1.',
  logo: 'Aan: het logo staat op een plaats van zichzelf. Uit: het staat waar anders het woordmerk staat.',
  wordmark: 'Waar het woordmerk of het logo staat; het logo vult deze ruimte zo ver zijn vorm dat toelaat.',
  returnAddress: 'De kleine regel boven het adres, in het venster van de envelop.',
  address: 'Waar de geadresseerde staat, in het venster van de envelop.',
  dateAndSubject: 'Waar datum en betreft staan; daaronder begint de brief.',
  column: 'De smalle kolom met afzender en kenmerken op bladzijde 1.',
  pageNumber: 'Waar het paginanummer op elke bladzijde staat.',
  continuation: 'Waar datum en kenmerk op de vervolgbladzijden staan.',
  linesBeforeSalutation: 'Hoeveel regels wit er tussen betreft en de aanhef blijven.',
  font: 'De naam van een lettertype dat op elke computer van het ministerie staat, zoals Verdana.',
  body: 'De tekst van de brief en de bijlage.',
  columnText: 'De kolom, het retouradres, het paginanummer en de rubricering.',
  notes: 'De voetnoten en de noten van de vraagstellers.',
}
