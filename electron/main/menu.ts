/** What a line of the native menu does: run a command of the window, or something that the system does itself. */
export type MenuLine =
  | { readonly kind: 'command'; readonly id: string; readonly label: string; readonly keys?: string }
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: string }
  | { readonly kind: 'line' }

export type MenuRole =
  'quit' | 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll' | 'minimize' | 'togglefullscreen' | 'about'

export type MenuPart = { readonly label: string; readonly lines: readonly MenuLine[] }

const command = (id: string, label: string, keys?: string): MenuLine => ({
  kind: 'command',
  id,
  label,
  ...(keys === undefined ? {} : { keys }),
})
const role = (name: MenuRole, label: string): MenuLine => ({ kind: 'role', role: name, label })
const line: MenuLine = { kind: 'line' }

/**
 * The native menu. The window has a record of every command with the same id (renderer/commands); the keys here only
 * show them, since the window itself listens for keys.
 */
export const applicationMenu: readonly MenuPart[] = [
  {
    label: '&Bestand',
    lines: [
      command('file.new', '&Nieuwe brief van sjabloon…', 'CmdOrCtrl+N'),
      command('file.new-from', 'Nieuwe brief &uit deze brief…'),
      command('file.open', 'Brief &openen…', 'CmdOrCtrl+O'),
      command('file.import', '&Kamervragen inlezen…', 'CmdOrCtrl+Shift+I'),
      line,
      command('file.save', 'Op&slaan', 'CmdOrCtrl+S'),
      command('file.save-as', 'Opslaan &als…', 'CmdOrCtrl+Shift+S'),
      command('file.versions', 'Eerdere &versies…'),
      command('file.export', '&Exporteer naar Word…', 'CmdOrCtrl+Shift+E'),
      command('file.pdf', 'Opslaan als &pdf…'),
      command('file.print', 'Af&drukken…', 'CmdOrCtrl+P'),
      line,
      command('file.close', 'Brief slui&ten', 'CmdOrCtrl+W'),
      role('quit', 'Antwoordbrief a&fsluiten'),
    ],
  },
  {
    label: 'Be&werken',
    lines: [
      command('edit.undo', '&Ongedaan maken', 'CmdOrCtrl+Z'),
      command('edit.redo', 'Opn&ieuw', 'CmdOrCtrl+Y'),
      line,
      role('cut', 'K&nippen'),
      role('copy', '&Kopiëren'),
      role('paste', '&Plakken'),
      role('pasteAndMatchStyle', 'Plakken zonder op&maak'),
      role('selectAll', '&Alles selecteren'),
      line,
      command('edit.copy-answer', 'V&raag en antwoord kopiëren als tekst', 'CmdOrCtrl+Shift+C'),
      command('edit.copy-annex', 'Alle vragen en antwoorden kopiëren als &tekst'),
      command('edit.copy-letter', '&Hele brief kopiëren als tekst'),
      line,
      command('edit.find', '&Zoeken…', 'CmdOrCtrl+F'),
      command('edit.replace', 'Zoeken en &vervangen…', 'CmdOrCtrl+H'),
      command('edit.spelling', '&Spelling nalopen…', 'F7'),
      command('edit.own-words', '&Eigen woordenlijst…'),
    ],
  },
  {
    label: 'B&rief',
    lines: [
      command('questions.add', '&Vragen toevoegen…', 'CmdOrCtrl+Shift+A'),
      command('questions.facts', '&Gegevens van de vragen'),
      line,
      command('answers.join', '&Samen beantwoorden', 'CmdOrCtrl+J'),
      command('answers.split', 'Vragen weer &apart beantwoorden'),
      command('answers.move-up', 'Antwoord om&hoog', 'Alt+Up'),
      command('answers.move-down', 'Antwoord om&laag', 'Alt+Down'),
      line,
      command('go.front-page', 'Ga naar de voor&pagina'),
      command('go.introduction', 'Ga naar de inleiding van de &bijlage'),
      command('go.question', 'Ga naar v&raag…', 'CmdOrCtrl+G'),
      command('go.next-unanswered', 'Volgende &open vraag', 'CmdOrCtrl+Down'),
      command('go.previous-unanswered', 'Vor&ige open vraag', 'CmdOrCtrl+Up'),
    ],
  },
  {
    label: 'B&eeld',
    lines: [
      command('view.palette', '&Alle opdrachten…', 'CmdOrCtrl+Shift+P'),
      line,
      command('view.preview', 'V&oorbeeld van de bladzijden', 'F8'),
      command('view.parts', '&Lijst met delen'),
      command('view.helpers', '&Controle, termijn en notities'),
      command('view.focus', 'Alleen de &brief'),
      line,
      command('view.zoom-in', 'Brief &groter'),
      command('view.zoom-out', 'Brief &kleiner'),
      command('view.zoom-fit', 'Brief &passend maken'),
      command('view.theme', '&Donker of licht'),
      line,
      role('togglefullscreen', '&Volledig scherm'),
    ],
  },
  {
    label: '&Help',
    lines: [
      command('help.guide', '&Handleiding', 'F1'),
      command('help.shortcuts', '&Sneltoetsen', 'Shift+F1'),
      line,
      role('about', '&Over Antwoordbrief'),
    ],
  },
]
