import { parseArgs } from 'node:util'
import { buildCommand } from './build-command'
import { checkCommand } from './check-command'
import { newCommand } from './new-command'
import { parseCommand } from './parse-command'
import { templatesCommand } from './templates-command'
import { cannot, type Outcome, type World } from './world'

const usage =
  'gebruik: parse BESTAND… | new --template ID [--questions BESTAND] [--set sleutel=waarde …] -o BRIEF | ' +
  'check BRIEF [--json] | build BRIEF… -o BESTAND|MAP [--paper BRIEFPAPIER] | templates [--json]'

const options = {
  template: { type: 'string' },
  questions: { type: 'string' },
  set: { type: 'string', multiple: true },
  output: { type: 'string', short: 'o' },
  paper: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

type Values = {
  readonly template?: string
  readonly questions?: string
  readonly set?: readonly string[]
  readonly output?: string
  readonly paper?: string
  readonly json?: boolean
}

type Command = (files: readonly string[], values: Values, world: World) => Promise<Outcome>

const wrongUse = () => Promise.resolve(cannot(usage))

const commands: Readonly<Record<string, Command>> = {
  parse: (files, _, world) => (files.length > 0 ? parseCommand(files, world) : wrongUse()),
  new: (files, { template, output, questions, set }, world) =>
    template === undefined || output === undefined || files.length > 0
      ? wrongUse()
      : newCommand({ template, output, questions, settings: set ?? [] }, world),
  check: ([file, ...more], { json }, world) =>
    file === undefined || more.length > 0 ? wrongUse() : checkCommand(file, json ?? false, world),
  build: (files, { output, paper }, world) =>
    files.length === 0 || output === undefined ? wrongUse() : buildCommand({ drafts: files, output, paper }, world),
  templates: (files, { json }, world) => (files.length > 0 ? wrongUse() : templatesCommand(json ?? false, world)),
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    // An option that does not exist is a slip of the user, not a fault.
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Runs one command of `npm run letter -- …`. Exit 0 good, 1 findings, 2 cannot. */
export async function runCommandLine(args: readonly string[], world: World): Promise<Outcome> {
  const parsed = read(args)
  const [name, ...files] = parsed?.positionals ?? []
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  return parsed && command ? command(files, parsed.values, world) : wrongUse()
}
