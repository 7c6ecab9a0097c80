import type { Reading } from '../reading'
import { childrenNamed, type XmlElement } from '../xml/xml-tree'
import { readXml } from '../xml/read-xml'
import type { ZipParts } from '../zip/open-zip'

type Relation = { readonly kind: string; readonly target: string }

/** "word/document.xml" + "../customXml/a.xml" → "customXml/a.xml". */
function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

async function relationsOf(zip: ZipParts, part: string, reading: Reading): Promise<Relation[]> {
  const path = part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`)
  if (!zip.has(path)) return []
  const root = readXml(await zip.read(path), reading)
  return root.children.flatMap((child) => {
    // What is outside the file is never fetched: an import needs none of it.
    if (typeof child === 'string' || child.attributes.get('TargetMode') === 'External') return []
    const kind = (child.attributes.get('Type') ?? '').split('/').at(-1) ?? ''
    return [{ kind, target: resolvePart(part, child.attributes.get('Target') ?? '') }]
  })
}

/** The parts of a .docx that hold text or say how it is shown. */
export type DocxParts = {
  readonly document: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
  readonly settings: XmlElement | undefined
  readonly headersAndFooters: readonly XmlElement[]
}

/** Reads the parts that relations point to, for their names are free. Throws when there is no document. */
export async function readDocxParts(zip: ZipParts, reading: Reading): Promise<DocxParts> {
  const start = (await relationsOf(zip, '', reading)).find((relation) => relation.kind === 'officeDocument')
  const main = start && zip.has(start.target) ? start.target : 'word/document.xml'
  const document = readXml(await zip.read(main), reading)
  const relations = await relationsOf(zip, main, reading)
  const partsOf = async (...kinds: string[]) => {
    const parts: XmlElement[] = []
    for (const { kind, target } of relations) {
      if (kinds.includes(kind) && zip.has(target)) parts.push(readXml(await zip.read(target), reading))
    }
    return parts
  }
  const partOf = async (kind: string) => (await partsOf(kind))[0]
  return {
    document,
    styles: await partOf('styles'),
    numbering: await partOf('numbering'),
    footnotes: await partOf('footnotes'),
    endnotes: await partOf('endnotes'),
    settings: await partOf('settings'),
    headersAndFooters: await partsOf('header', 'footer'),
  }
}

/** The w:body of a document. */
export const bodyOf = (document: XmlElement): XmlElement => childrenNamed(document, 'w:body')[0] ?? document
