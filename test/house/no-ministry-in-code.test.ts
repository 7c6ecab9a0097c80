/** Ministries, offices, wording and measures are data: no string of the code may name one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

type Ministries = {
  readonly ministries: readonly { readonly name: string; readonly postalAddress: readonly string[] }[]
}
const { ministries } = JSON.parse(readFileSync(join(root, 'templates/ministeries.json'), 'utf8')) as Ministries

type Offices = {
  readonly offices: readonly { readonly office: string; readonly holders: readonly { name: string }[] }[]
}
const { offices } = JSON.parse(readFileSync(join(root, 'templates/ambten.json'), 'utf8')) as Offices

/** "Justitie en Veiligheid", "Postbus 20301", "Rechtsbescherming", "M. Rutte": what only data may say. */
const names = [
  ...new Set([
    ...ministries.flatMap(({ name, postalAddress }) => [
      name.replace('Ministerie van ', ''),
      ...postalAddress.filter((line) => line.startsWith('Postbus')),
    ]),
    ...offices.flatMap(({ office }) => /^\S+ (?:van|voor) (.+)$/.exec(office)?.[1] ?? []),
    ...offices.flatMap(({ holders }) => holders.map(({ name }) => name)),
  ]),
]

/**
 * What may stay, each with its reason. A title by grammar: "de minister-president, minister van Algemene Zaken" is one
 * person, which a reader of headings must know before it knows any list of offices.
 */
const allowed: readonly (readonly [string, string])[] = [['letter/questions/offices.ts', 'Algemene Zaken']]

function filesBelow(folder: string, ending: RegExp): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path, ending)
    return ending.test(entry.name) ? [path] : []
  })
}

/** The texts of a program: strings, templates, regular expressions and JSX; comments may name whom they like. */
function textsIn(path: string): readonly string[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, false, kind)
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isJsxText(node)
    )
      texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return texts
}

const named = (texts: readonly string[]) => names.filter((name) => texts.some((text) => text.includes(name)))

function offences(files: readonly string[]): readonly (readonly [string, string])[] {
  return files.flatMap((path) => {
    const file = path.slice(root.length + 1)
    return named(textsIn(path)).map((name): readonly [string, string] => [file, name])
  })
}

describe('no ministry, office or address in the code', () => {
  it('knows what it looks for', () => {
    expect(names.length).toBeGreaterThan(100)
    expect(named(["const x = 'de minister van Justitie en Veiligheid'"])).toContain('Justitie en Veiligheid')
  })

  it.each(['letter', 'electron', 'renderer'])('%s/ names none', (folder) => {
    const files = filesBelow(join(root, folder), /\.(?:ts|tsx|mts|cjs)$/)
    expect(files.length).toBeGreaterThan(20)
    expect(offences(files).filter(([file, name]) => !allowed.some(([f, n]) => f === file && n === name))).toEqual([])
  })

  it('what was built names none', () => {
    const files = filesBelow(join(root, 'out'), /\.(?:c?js)$/)
    const found = offences(files).map(([, name]) => name)
    expect([...new Set(found)].filter((name) => !allowed.some(([, n]) => n === name))).toEqual([])
  })
})
