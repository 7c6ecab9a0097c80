// Stands in for the default app that Electron's own builds carry: `electron [-r module]… <folder> …` runs the app in that
// folder as Electron 45 does. Only the runtime for development and tests needs it (see ../pinned-runtime.ts).
const { app, dialog } = require('electron')
const { createRequire } = require('node:module')
const { readFileSync } = require('node:fs')
const { resolve, join } = require('node:path')

/** The modules to load first and the folder of the app, from what stands after the program's own name. */
function readArguments(args) {
  const modules = []
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at]
    if (word === '-r' || word === '--require') modules.push(args[(at += 1)])
    else if (!word.startsWith('-')) return { modules, folder: resolve(word) }
  }
  return { modules, folder: null }
}

const { modules, folder } = readArguments(process.argv.slice(1))
const load = createRequire(join(process.cwd(), 'here.js'))
for (const name of modules) load(name)
if (folder === null) {
  process.stderr.write('Which app? Give its folder: electron <folder>\n')
  app.exit(1)
} else {
  try {
    const card = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    app.setName(card.productName ?? card.name)
    app.setVersion(card.version)
    app.setAppPath(folder)
    app.setDesktopName(`${card.name}.desktop`)
    load(resolve(folder, card.main ?? 'index.js'))
  } catch (fault) {
    process.stderr.write(`${fault.stack}\n`)
    dialog.showErrorBox = () => undefined
    app.exit(1)
  }
}
