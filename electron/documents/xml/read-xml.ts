import { Parser } from 'htmlparser2'
import type { Reading } from '../reading'
import { refuse } from '../refusal'
import { decodeText } from '../text/decode-text'
import { canonicalName, type Scope, scopeOf } from './namespaces'
import type { XmlElement, XmlNode } from './xml-tree'

type OpenElement = XmlElement & { readonly children: XmlNode[]; readonly scope: Scope }

const noAttributes: ReadonlyMap<string, string> = new Map()

/**
 * Reads a whole XML part into a tree. Entities are never expanded: a DOCTYPE is refused. Throws when elements do not close
 * in order, as happens when a part was cut off.
 */
export function readXml(bytes: Uint8Array, reading: Reading): XmlElement {
  const root: OpenElement = { name: '', attributes: noAttributes, children: [], scope: new Map() }
  const open: OpenElement[] = [root]
  let openedAt = -1
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const parent = open.at(-1) ?? root
        reading.countElement(open.length)
        const element = elementOf(name, attributes, parent.scope)
        parent.children.push(element)
        open.push(element)
        openedAt = parser.startIndex
      },
      ontext: (text) => {
        const children = (open.at(-1) ?? root).children
        const last = children.at(-1)
        if (typeof last === 'string') children[children.length - 1] = last + text
        else children.push(text)
      },
      onclosetag: (_name, implied) => {
        // `<a/>` closes where it opened; anything else that closes by itself was not closed in the file.
        if (implied && parser.startIndex !== openedAt) throw new Error('elements do not close in order')
        open.pop()
      },
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) refuse({ kind: 'bomb', reason: 'entities' })
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  )
  parser.end(decodeText(bytes))
  const top = root.children.find((child): child is OpenElement => typeof child !== 'string')
  if (!top) throw new Error('no element')
  return top
}

function elementOf(name: string, given: Record<string, string>, parentScope: Scope): OpenElement {
  const scope = scopeOf(given, parentScope)
  const pairs = Object.entries(given)
  const attributes =
    pairs.length === 0
      ? noAttributes
      : new Map(pairs.map(([key, value]) => [key.includes(':') ? canonicalName(key, scope) : key, value]))
  return { name: canonicalName(name, scope), attributes, children: [], scope }
}
