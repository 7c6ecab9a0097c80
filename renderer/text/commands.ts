/** The names of commands, as menus, buttons, tooltips and the palette show them. */
export const commandText = {
  'file.new': 'Nieuwe brief van sjabloon…',
  'file.open': 'Brief openen…',
  'file.save': 'Opslaan',
  'file.save-as': 'Opslaan als…',
  'file.export': 'Exporteer naar Word…',
  'file.close': 'Brief sluiten',
  'edit.undo': 'Ongedaan maken',
  'edit.redo': 'Opnieuw',
  'edit.find': 'Zoeken…',
  'edit.replace': 'Zoeken en vervangen…',
  'questions.add': 'Vragen toevoegen…',
  'questions.facts': 'Gegevens van de vragen',
  'answers.join': 'Samen beantwoorden',
  'answers.split': 'Vragen weer apart beantwoorden',
  'answers.move-up': 'Antwoord omhoog',
  'answers.move-down': 'Antwoord omlaag',
  'go.question': 'Ga naar vraag…',
  'go.next-unanswered': 'Volgende open vraag',
  'go.previous-unanswered': 'Vorige open vraag',
  'go.front-page': 'Ga naar de voorpagina',
  'go.next-region': 'Volgende deel van het venster',
  'go.previous-region': 'Vorige deel van het venster',
  'view.palette': 'Alle opdrachten…',
  'view.parts': 'Lijst met delen',
  'view.helpers': 'Controle, termijn en notities',
  'view.focus': 'Alleen de brief',
  'view.zoom-in': 'Brief groter',
  'view.zoom-out': 'Brief kleiner',
  'view.zoom-fit': 'Brief passend maken',
  'view.theme': 'Donker of licht',
  'help.shortcuts': 'Sneltoetsen',
} as const

export type CommandId = keyof typeof commandText

/** Headings in the list of commands. */
export const groupText = {
  file: 'Bestand',
  edit: 'Bewerken',
  answers: 'Vragen en antwoorden',
  go: 'Ga naar',
  view: 'Beeld',
  help: 'Help',
} as const
