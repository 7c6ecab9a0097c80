import type { PageLayout } from '../../letter/model/page-layout'

/** A measure by its name within its group. */
type Measure = { readonly name: string; readonly label: string }

/** Measures that belong together, such as the four of a box. */
export type MeasureGroup = { readonly id: keyof PageLayout; readonly measures: readonly Measure[] }

const box: readonly Measure[] = [
  { name: 'x', label: 'Van links, in mm' },
  { name: 'y', label: 'Van boven, in mm' },
  { name: 'width', label: 'Breedte, in mm' },
  { name: 'height', label: 'Hoogte, in mm' },
]

const type: readonly Measure[] = [
  { name: 'size', label: 'Lettergrootte, in pt' },
  { name: 'line', label: 'Regelafstand, in pt' },
]

/** The measures in the order of the form. */
export const measureGroups: readonly MeasureGroup[] = [
  {
    id: 'paper',
    measures: [
      { name: 'width', label: 'Breedte, in mm' },
      { name: 'height', label: 'Hoogte, in mm' },
    ],
  },
  {
    id: 'margins',
    measures: [
      { name: 'top', label: 'Boven, in mm' },
      { name: 'right', label: 'Rechts, in mm' },
      { name: 'bottom', label: 'Onder, in mm' },
      { name: 'left', label: 'Links, in mm' },
    ],
  },
  { id: 'body', measures: type },
  { id: 'columnText', measures: type },
  { id: 'notes', measures: type },
  { id: 'column', measures: box },
  { id: 'continuation', measures: box },
  { id: 'returnAddress', measures: box },
  { id: 'address', measures: box },
  {
    id: 'dateAndSubject',
    measures: [...box, { name: 'labelWidth', label: 'Breedte van de woorden ervoor, in mm' }],
  },
  { id: 'pageNumber', measures: box },
  { id: 'wordmark', measures: box },
  { id: 'logo', measures: box },
]

export const measureText: Readonly<Record<keyof PageLayout | 'help', string>> = {
  help: 'Maten gelden vanaf de linker- en bovenrand van het papier. Het voorbeeld hiernaast past zich aan.',
  paper: 'Papier',
  margins: 'Marges',
  body: 'Tekst van de brief',
  columnText: 'Kleine tekst',
  notes: 'Noten',
  column: 'Kolom op bladzijde 1',
  continuation: 'Kop van vervolgbladzijden',
  returnAddress: 'Retouradres',
  address: 'Adres',
  dateAndSubject: 'Datum en betreft',
  pageNumber: 'Paginanummer',
  wordmark: 'Woordmerk',
  logo: 'Eigen plaats voor het logo',
  font: 'Lettertype',
  linesBeforeSalutation: 'Witregels voor de aanhef',
}
