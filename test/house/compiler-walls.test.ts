/** What the compiler itself refuses, by each folder's own tsconfig: a line that needs the other half of the world. */
import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** What tsc says of `code`, were it a file of `folder`: checked with all files of the folder, which may bring types along. */
function complaints(folder: string, code: string): readonly string[] {
  const probe = resolve(root, folder, 'wall-probe.ts')
  const config = ts.getParsedCommandLineOfConfigFile(
    resolve(root, folder, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (fault) => {
        throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, '\n'))
      },
    },
  )
  if (!config) throw new Error(`no tsconfig in ${folder}`)
  const host = ts.createCompilerHost(config.options)
  const readFile = host.readFile.bind(host)
  const fileExists = host.fileExists.bind(host)
  host.readFile = (path) => (resolve(path) === probe ? code : readFile(path))
  host.fileExists = (path) => resolve(path) === probe || fileExists(path)
  host.getSourceFile = (path, target) => {
    const text = host.readFile(path)
    return text === undefined ? undefined : ts.createSourceFile(path, text, target)
  }
  const program = ts.createProgram([...config.fileNames, probe], { ...config.options, noEmit: true }, host)
  const source = program.getSourceFile(probe)
  if (!source || dirname(source.fileName) !== dirname(probe)) throw new Error('the probe was not compiled')
  return program.getSemanticDiagnostics(source).map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, '\n'))
}

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['letter', 'export const title = document.title', /Cannot find name 'document'/],
  ['letter', 'export const name = process.title', /Cannot find name 'process'/],
  ['letter', "console.log('x')", /Cannot find name 'console'/],
  ['letter', "export { readFile } from 'node:fs'", /Cannot find (module|name) 'node:fs'/],
  ['letter/docx', 'export const title = document.title', /Cannot find name 'document'/],
  ['electron', 'export const title = document.title', /Cannot find name 'document'/],
  ['renderer', "export { readFile } from 'node:fs'", /Cannot find (module|name) 'node:fs'/],
  ['renderer', 'export const name = process.title', /Cannot find name 'process'/],
]

const accepted: readonly (readonly [string, string])[] = [
  ['letter', 'export const title = `a`.toUpperCase()'],
  ['electron', "import { readFile } from 'node:fs'\nexport const read = readFile"],
  ['renderer', 'export const title = document.title'],
]

describe('the compiler', () => {
  it.each(refused)('in %s refuses %s', (folder, code, complaint) => {
    expect(complaints(folder, code)).toContainEqual(expect.stringMatching(complaint))
  })

  it.each(accepted)('in %s accepts %s', (folder, code) => {
    expect(complaints(folder, code)).toEqual([])
  })
})
