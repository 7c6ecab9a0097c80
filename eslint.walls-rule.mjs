import { isBuiltin } from 'node:module'
import { dirname, posix, relative, sep } from 'node:path'
import { walls } from './eslint.walls.mjs'

const root = import.meta.dirname
const inside = (path, folder) => path === folder || path.startsWith(`${folder}/`)

/** The folder of a wall for this file: 'renderer/features/*' becomes 'renderer/features/questions'. */
const folderFor = (wall, file) => {
  if (!wall.folder.endsWith('/*')) return inside(file, wall.folder) ? wall.folder : null
  const parent = wall.folder.slice(0, -2)
  const name = file.slice(parent.length + 1).split('/')
  return inside(file, parent) && name.length > 1 ? `${parent}/${name[0]}` : null
}

const wallOf = (file) =>
  walls
    .map((wall) => ({ ...wall, folder: folderFor(wall, file) }))
    .filter((wall) => wall.folder !== null)
    .sort((a, b) => b.folder.length - a.folder.length)[0]

const packageFits = (name, allowed) =>
  allowed.endsWith('/*') || allowed.endsWith(':*') ? name.startsWith(allowed.slice(0, -1)) : inside(name, allowed)

const mayImport = (wall, file, source, typeOnly) => {
  if (!source.startsWith('.')) {
    // Node's modules are asked for by their full name, so that a package cannot take their place.
    const name = isBuiltin(source) && !source.startsWith('node:') && source !== 'electron' ? `bare:${source}` : source
    return (wall.packages ?? []).some((allowed) => packageFits(name, allowed))
  }
  const target = posix.join(dirname(file), source)
  const paths = [...(wall.paths ?? []), ...(typeOnly ? (wall.types ?? []) : [])]
  return [...(wall.itself === false ? [] : [wall.folder]), ...paths].some((path) => inside(target, path))
}

/** Refuses an import that the table in `eslint.walls.mjs` does not allow, however it is written. */
export const wallsRule = {
  meta: { type: 'problem', schema: [], messages: { wall: '{{folder}} may not import "{{source}}": {{because}}.' } },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/')
    const wall = wallOf(file)
    if (!wall) return {}
    const check = (node, literal, typeOnly) => {
      if (typeof literal?.value !== 'string' || mayImport(wall, file, literal.value, typeOnly)) return
      const data = { folder: wall.folder, source: literal.value, because: wall.because }
      context.report({ node, messageId: 'wall', data })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => check(node, node.expression, false),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0], false),
    }
  },
}
