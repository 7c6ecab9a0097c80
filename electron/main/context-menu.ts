import { app, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'
import { contextEntries, type ContextEntry } from '../spelling/context-entries'

type Learn = (word: string) => void

function menuItem(entry: ContextEntry, contents: WebContents, learn: Learn): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'replace':
      return {
        label: entry.word,
        click: () => {
          contents.replaceMisspelling(entry.word)
        },
      }
    case 'no-suggestion':
      return { label: 'Geen suggesties', enabled: false }
    case 'learn':
      return {
        label: 'Toevoegen aan mijn woordenlijst',
        click: () => {
          learn(entry.word)
        },
      }
    case 'role':
      return { role: entry.role, label: entry.label }
    case 'separator':
      return { type: 'separator' }
  }
}

/** The menu of the right button in the window: spelling suggestions, own words, cut, copy and paste. */
export function setupContextMenu(learn: Learn): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('context-menu', (_event, place) => {
      const entries = contextEntries(place).map((entry) => menuItem(entry, contents, learn))
      if (entries.length > 0) Menu.buildFromTemplate(entries).popup()
    })
  })
}
