import type { LibraryOrigin } from '../../electron/ipc/contract'
import type { ComposedLetter } from '../../letter/model/composed-letter'
import { longDate } from '../../letter/model/dates'
import type { SharedEdition } from '../../letter/template/shared-edition'
import type { TemplateItem } from '../../letter/template/own-template'

export const libraryText = {
  title: 'Sjablonen',
  list: 'Sjablonen',
  search: 'Zoek een sjabloon',
  begin: 'Brief beginnen',
  duplicate: 'Dupliceren',
  rename: 'Hernoemen',
  edit: 'Wijzigen…',
  remove: 'Verwijderen',
  export: 'Bewaren als bestand…',
  import: 'Sjabloon toevoegen…',
  chooseShared: 'Gedeelde map kiezen…',
  forgetShared: (name: string) => `Gedeelde map “${name}” loslaten`,
  sharedEdition: (folder: string, edition: string) => `Gedeelde map “${folder}”: ${edition}`,
  name: 'Naam',
  edition: 'Editie',
  ministry: 'Ministerie',
  kind: 'Soort brief',
  origin: 'Herkomst',
  source: 'Bron',
  verified: 'Nagegaan',
  unverified: 'Nog niet nagegaan: controleer adressen en formules voor gebruik.',
  notOwn: 'Dit sjabloon kunt u niet wijzigen. Dupliceer het; de kopie is van u.',
  copyOf: (name: string) => `${name} (kopie)`,
  confirmRemove: (name: string) => `“${name}” verwijderen? Brieven die ermee zijn begonnen, blijven zoals ze zijn.`,
  removed: (name: string) => `Sjabloon verwijderd: ${name}`,
  saved: (name: string, edition: number) => `Sjabloon opgeslagen: ${name}, editie ${String(edition)}`,
  exported: (fileName: string) => `Sjabloon bewaard: ${fileName}`,
} as const

export const originText: Readonly<Record<LibraryOrigin, string>> = {
  shipped: 'Meegeleverde sjablonen',
  shared: 'Gedeelde sjablonen',
  own: 'Eigen sjablonen',
}

/** Which edition of the shared folder is used, as whoever keeps it numbered it. */
export function sharedEditionWords(shared: SharedEdition | null): string {
  if (shared === null) return 'zonder uitgavenummer.'
  const { edition, date, note } = shared
  const day = date === null ? '' : ` van ${longDate(date)}`
  return `uitgave ${String(edition)}${day}${note === '' ? '.' : `. ${note}`}`
}

export const saveAsTemplateText = {
  title: 'Bewaar als sjabloon',
  name: 'Naam van het sjabloon',
  kept: 'Blijft staan',
  emptied: 'Wordt leeggemaakt',
  save: 'Sjabloon opslaan',
} as const

export const templateItemText: Readonly<Record<TemplateItem['field'], string>> = {
  house: 'Huisstijl',
  signatories: 'Ambten die ondertekenen',
  case: 'Gegevens van de vragen',
  answers: 'Antwoorden',
  contact: 'Contactblok',
  date: 'Datum',
  subject: 'Betreft',
  opening: 'Openingszin',
  annexHeading: 'Kop van de bijlage',
  addressee: 'Geadresseerde',
  salutation: 'Aanhef',
  closing: 'Slot',
}

export const editTemplateText = {
  title: (name: string) => `Sjabloon wijzigen: ${name}`,
  nextEdition: (edition: number) =>
    `Opslaan maakt editie ${String(edition)}. Bestaande brieven houden hun eigen editie.`,
  insertPlace: 'Plaats invoegen',
  preview: 'Voorbeeld',
  frontPage: 'Voorpagina',
  annex: 'Bijlage',
  signatories: 'Ambten die ondertekenen',
  signatoriesHelp: 'Een ambt per regel, voluit: “minister van …”.',
  nameHelp: 'Zo heet het sjabloon in de lijst.',
  ministry: {
    name: 'Naam van het ministerie',
    visitingAddress: 'Bezoekadres',
    postalAddress: 'Postadres',
    website: 'Website',
  },
  ministryExplained: {
    name: 'Staat boven in de kolom en als woordmerk.',
    visitingAddress: 'Een regel per regel op papier: straat en nummer, dan postcode en plaats.',
    postalAddress: 'Een regel per regel; op één regel staat het in het retouradres.',
    website: 'Zonder https://.',
  },
  ministryHelp: 'Deze gegevens staan in de kolom, het woordmerk en het retouradres.',
  sourceHelp: 'Waarop dit sjabloon berust: een brief, een richtlijn of een besluit.',
  verifiedHelp: 'Zet dit aan wanneer u adressen en formules met een echte brief of officiële bron hebt vergeleken.',
  sections: {
    letter: 'Tekst van de brief',
    parts: 'Onderdelen',
    signature: 'Ondertekening',
    annex: 'Bijlage',
    attachments: 'Logo en briefpapier',
    measures: 'Maten en lettertype',
    provenance: 'Herkomst',
  },
  wrong: (expected: string) => `Zo kan dit niet worden opgeslagen. Verwacht: ${expected}.`,
  notYet: (count: number) =>
    count === 1
      ? 'Eén veld klopt nog niet; Opslaan brengt u erheen.'
      : `${String(count)} velden kloppen nog niet; Opslaan brengt u naar het eerste.`,
  up: 'Omhoog',
  down: 'Omlaag',
  leaveOut: 'Weglaten',
  blockUp: (n: number) => `Blok ${String(n)} omhoog`,
  blockDown: (n: number) => `Blok ${String(n)} omlaag`,
  block: (n: number) => `Blok ${String(n)}`,
  addBlock: 'Blok toevoegen',
  removeBlock: (n: number) => `Blok ${String(n)} verwijderen`,
} as const

export const partsText = {
  help: 'De onderdelen staan op papier altijd in deze volgorde, met de opening na de aanhef. Blokken van de kolom zet u daar zelf in volgorde.',
  present: 'staat in de brief',
  absent: 'weggelaten',
  leaveOut: 'Weglaten',
  putBack: 'Terugzetten',
  writeBelow: 'schrijf de tekst in het veld zelf',
  annex: 'Bijlage met vragen en antwoorden',
  annexHelp: 'Uit: de brief bestaat uit het voorblad alleen, ook als er vragen in staan.',
} as const

export const attachmentText = {
  logo: 'Logo',
  logoHelp: 'Een PNG- of JPEG-bestand van hoogstens 500 kB. Het staat op bladzijde 1 in plaats van het woordmerk.',
  chooseLogo: 'Logo kiezen…',
  otherLogo: 'Ander logo kiezen…',
  noLogo: 'Logo weghalen',
  alt: 'Woorden bij het logo',
  altHelp: 'Wat een voorleesprogramma zegt voor wie het logo niet ziet.',
  altFor: (ministry: string) => `Logo ${ministry}`.trim(),
  paper: 'Eigen Word-briefpapier',
  paperHelp:
    'Een .docx of .dotx van hoogstens 2 MB met invulplaatsen zoals {{datum}}, {{betreft}}, {{opening}}, {{ondertekening}} en {{bijlage}}. Exporteren naar Word drukt daarop af. Venster, voorbeeld en pdf nemen blad en kantlijnen van het papier over; wat het papier zelf afdrukt, ziet u alleen in Word.',
  choosePaper: 'Briefpapier kiezen…',
  otherPaper: 'Ander briefpapier kiezen…',
  noPaper: 'Briefpapier weghalen',
  paperNow: (name: string) => `Word-bestanden komen op: ${name}`,
  measuresTaken: 'Blad en kantlijnen van dit papier zijn overgenomen bij de maten hieronder.',
  measuresNotTaken:
    'Blad en kantlijnen van dit papier zijn niet overgenomen: adres, datum of kolom passen er niet bij, of het papier noemt ze niet. Stel de maten hieronder zelf in.',
  previewIsNotPaper: (name: string) =>
    `Word-bestanden komen op het briefpapier ${name}. In dit voorbeeld is een schatting waar adres, datum, kolom en ondertekening staan en wat in kop en voet komt; blad en kantlijnen staan bij de maten.`,
} as const

/** Names of the settings, by their path; each has its explanation in letter/template. */
export const settingText: Readonly<Record<string, string>> = {
  wordmark: 'Woordmerk',
  returnAddress: 'Retouradres',
  addressee: 'Geadresseerde',
  dateLabel: 'Woord voor de datum',
  subjectLabel: 'Woord voor het onderwerp',
  subject: 'Betreft',
  salutation: 'Aanhef',
  'opening.one': 'Openingszin, één ondertekenaar',
  'opening.more': 'Openingszin, meer ondertekenaars',
  closing: 'Slot',
  'annex.heading': 'Kop van de bijlage',
  'annex.questionLabel.one': 'Label van een vraag',
  'annex.questionLabel.more': 'Label van vragen samen',
  'annex.questionLabelInline': 'Label op de regel van de vraag',
  'annex.answerLabel.one': 'Label van een antwoord',
  'annex.answerLabel.more': 'Label van een antwoord op meer vragen',
  'annex.ranges': 'Reeksen als “4 t/m 7”',
  'annex.askerNotes': 'Noten van de vraagstellers',
  'annex.startsOnNewPage': 'Bijlage op een nieuwe bladzijde',
  'signature.arrangement': 'Plaats van ondertekenaars',
  'signature.capitals': 'Ambt in hoofdletters',
  'signature.office': 'Ambt boven de naam',
  'signature.onBehalf': 'Regel “mede namens”',
  column: 'Kolom op bladzijde 1',
  continuation: 'Kop van vervolgbladzijden',
  pageNumber: 'Paginanummer',
}

/** Names of settings outside the style, by their path in a template. */
export const otherSettingText: Readonly<Record<string, string>> = {
  logo: attachmentText.logo,
  paper: attachmentText.paper,
  signatories: editTemplateText.signatories,
  'parts.annex': partsText.annex,
  'ministry.name': editTemplateText.ministry.name,
  'ministry.visitingAddress': editTemplateText.ministry.visitingAddress,
  'ministry.postalAddress': editTemplateText.ministry.postalAddress,
  'ministry.website': editTemplateText.ministry.website,
  'ministry.until': 'Ministerie bestond tot',
  'ministry.provenance.source': 'Bron van de adressen',
  'ministry.provenance.verified': 'Adressen nagegaan',
}

/** The values of settings that are a choice. */
export const settingChoices: Readonly<Record<string, readonly { readonly id: string; readonly label: string }[]>> = {
  'annex.askerNotes': [
    { id: 'after-questions', label: 'Na alle vragen' },
    { id: 'after-each-question', label: 'Na elke vraag' },
    { id: 'not', label: 'Niet' },
  ],
  'signature.arrangement': [
    { id: 'side-by-side', label: 'Naast elkaar' },
    { id: 'stacked', label: 'Onder elkaar' },
  ],
}

export const moveText = {
  title: 'Brief naar een andere editie brengen',
  now: (name: string, edition: number) => `Deze brief volgt nu: ${name}, editie ${String(edition)}.`,
  to: 'Nieuwe editie of ander sjabloon',
  none: 'Er is geen nieuwere editie en geen ander sjabloon van deze soort.',
  printed: 'Wat er anders in de brief komt te staan',
  settings: 'Welke instellingen veranderen',
  nothingPrinted: 'In de tekst van deze brief verandert niets.',
  nothingSettings: 'Er verandert geen instelling.',
  before: 'Nu',
  after: 'Straks',
  empty: '(leeg)',
  undo: 'Uw eigen teksten blijven staan. Ongedaan maken gaat hierna niet verder terug dan deze stap.',
  move: 'Naar deze editie brengen',
  moved: (name: string, edition: number) => `De brief volgt nu: ${name}, editie ${String(edition)}`,
} as const

/** What the parts of a printed letter are called. */
export const printedPartText: Readonly<Partial<Record<keyof ComposedLetter, string>>> = {
  title: 'Titel',
  wordmark: 'Woordmerk',
  returnAddress: 'Retouradres',
  addressee: 'Geadresseerde',
  dateLabel: 'Woord voor de datum',
  date: 'Datum',
  subjectLabel: 'Woord voor het onderwerp',
  subject: 'Betreft',
  salutation: 'Aanhef',
  opening: 'Opening',
  closing: 'Slot',
  onBehalf: 'Mede namens',
  signatures: 'Ondertekening',
  signatureArrangement: 'Plaats van ondertekenaars',
  column: 'Kolom',
  continuation: 'Kop van vervolgbladzijden',
  pageNumber: 'Paginanummer',
  annexHeading: 'Kop van de bijlage',
  answers: 'Labels van vragen en antwoorden',
}
