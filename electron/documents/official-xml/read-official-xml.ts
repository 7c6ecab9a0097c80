import type { SourceBlock, SourceRun } from '../../../letter/questions/source-document'
import type { SourceDocument } from '../../../letter/questions/source-document'
import { BlockList } from '../block-list'
import type { Reading } from '../reading'
import { refuse } from '../refusal'
import { childNamed, childElements, descendantsNamed, textOf, type XmlElement } from '../xml/xml-tree'

type Context = { readonly blocks: BlockList; readonly notes: SourceBlock[]; readonly level: number }

/** Elements of which each is a paragraph. */
const paragraphs = new Set([
  'al',
  'tekstregel',
  'kamervraagnummer',
  'kamervraagomschrijving',
  'entry',
  'noot.al',
  'term',
])
const headings = new Set([
  'nr',
  'kop',
  'titel',
  'tussenkop',
  'kamervraagnummer',
  'kamervraagomschrijving',
  'tekstregel',
])
/** Elements that are about the text, not of it. */
const about = new Set(['metadata', 'meta', 'meta-data', 'plaatje', 'illustratie'])

const tidy = (text: string) => text.replace(/\s+/g, ' ')

/**
 * Reads the XML of officielebekendmakingen.nl: headings ("Vraag 1", "Antwoord 1", the two descriptions) and paragraphs in
 * their order, and its notes after them.
 */
export function readOfficialXml(root: XmlElement, reading: Reading): SourceDocument {
  const blocks = new BlockList(reading)
  const notes: SourceBlock[] = []
  const number = caseNumberOf(root)
  if (number !== '') blocks.add({ runs: [{ text: number }], kind: 'heading' })
  readChildren(root, { blocks, notes, level: 0 })
  for (const note of notes) blocks.add(note)
  if (!blocks.hasText) refuse({ kind: 'empty' })
  return { flow: 'paragraphs', blocks: blocks.blocks, remarks: reading.remarks }
}

/** The Z-number stands in the metadata only, unless it is the number of the publication. */
function caseNumberOf(root: XmlElement): string {
  for (const meta of descendantsNamed(root, 'meta')) {
    if (meta.attributes.get('name') === 'OVERHEIDop.vraagnummer') return meta.attributes.get('content')?.trim() ?? ''
  }
  return ''
}

function readChildren(parent: XmlElement, context: Context): void {
  for (const child of childElements(parent)) {
    if (about.has(child.name)) continue
    if (child.name === 'li') readItem(child, context)
    else if (paragraphs.has(child.name) || isHeading(child)) readParagraph(child, context)
    else if (child.name === 'noot') takeNote(child, context)
    else readChildren(child, context)
  }
}

/** A heading that has no elements of its own but running ones; "kop" may hold a label, a number and a title. */
const isHeading = (element: XmlElement) => headings.has(element.name)

function readParagraph(element: XmlElement, context: Context, label = ''): void {
  const runs: SourceRun[] = []
  const inner: XmlElement[] = []
  readRuns(element, runs, inner, context, false)
  context.blocks.add({
    runs,
    ...(label === '' ? {} : { label }),
    ...(context.level > 1 ? { level: context.level - 1 } : {}),
    ...(headings.has(element.name) ? { kind: 'heading' as const } : {}),
  })
  // Lists stand inside a paragraph in this XML.
  for (const list of inner) readChildren(list, context)
}

function readItem(item: XmlElement, context: Context): void {
  const deeper = { ...context, level: context.level + 1 }
  const label = childNamed(item, 'li.nr')
  let pending = label ? tidy(textOf(label)).trim() : ''
  for (const child of childElements(item)) {
    if (child === label) continue
    if (child.name === 'al') {
      readParagraph(child, deeper, pending)
      pending = ''
    } else readChildren({ ...item, children: [child] }, deeper)
  }
}

function readRuns(parent: XmlElement, runs: SourceRun[], inner: XmlElement[], context: Context, raised: boolean): void {
  for (const child of parent.children) {
    if (typeof child === 'string') runs.push(raised ? { text: tidy(child), superscript: true } : { text: tidy(child) })
    else if (child.name === 'noot') runs.push(...takeNote(child, context))
    else if (child.name === 'lijst' || child.name === 'table') inner.push(child)
    else if (child.name === 'lb' || child.name === 'nl') runs.push({ text: '\n' })
    else if (about.has(child.name)) continue
    else {
      readRuns(child, runs, inner, context, raised || child.name === 'sup')
      // "kop" sets its parts apart without a space in the file.
      if (parent.name === 'kop') runs.push({ text: ' ' })
    }
  }
}

/** Takes a note out of the text, and gives the mark that stays in its place. */
function takeNote(note: XmlElement, context: Context): SourceRun[] {
  const mark = tidy(textOf(childNamed(note, 'noot.nr') ?? note)).trim() || String(context.notes.length + 1)
  const bare = mark.slice(0, 12)
  const body = new Set(['noot.al', 'noot.lijst', 'al'])
  for (const part of childElements(note).filter((child) => body.has(child.name))) {
    const runs: SourceRun[] = []
    const inner: XmlElement[] = []
    readRuns(part, runs, inner, context, false)
    const text = [...runs, ...inner.map((list) => ({ text: ` ${tidy(textOf(list))}` }))]
    context.notes.push({ runs: text, kind: 'note', noteMark: bare })
  }
  return [{ text: bare, superscript: true, noteMark: bare }]
}
