import type { SourceDocument } from '../../../letter/questions/source-document'
import { BlockList } from '../block-list'
import type { Reading } from '../reading'
import { refuse } from '../refusal'
import { readXml } from '../xml/read-xml'
import { childNamed, descendantsNamed, textOf, type XmlElement } from '../xml/xml-tree'
import type { ZipParts } from '../zip/open-zip'
import { OdtBody } from './odt-body'
import { OdtRuns } from './odt-runs'
import { OdtStyles } from './odt-styles'

/** Reads an OpenDocument text: its text with the numbers that it shows, and after it its notes. */
export async function readOdt(zip: ZipParts, reading: Reading): Promise<SourceDocument> {
  await refuseEncrypted(zip)
  const content = readXml(await zip.read('content.xml'), reading)
  const styleRoot = zip.has('styles.xml') ? readXml(await zip.read('styles.xml'), reading) : null
  const styles = new OdtStyles(styleRoot ? [styleRoot, content] : [content])
  const text = childNamed(childNamed(content, 'office:body'), 'office:text')
  if (!text) throw new Error('no text in it')
  const blocks = new BlockList(reading)
  const runs = new OdtRuns(styles, reading)
  const body = new OdtBody(runs, styles, blocks, reading)
  body.read(text)
  // A note may hold another, so the list can grow while it is read.
  for (const note of runs.notes) body.read(note.body, { kind: 'note', noteMark: note.mark })
  if (styleRoot) remarkMargins(styleRoot, reading)
  if (!blocks.hasText) refuse({ kind: 'empty' })
  return { flow: 'paragraphs', blocks: blocks.blocks, remarks: reading.remarks }
}

async function refuseEncrypted(zip: ZipParts): Promise<void> {
  const manifest = zip.has('META-INF/manifest.xml') ? await zip.read('META-INF/manifest.xml') : new Uint8Array()
  if (zip.has('encrypted-package') || new TextDecoder().decode(manifest).includes('encryption-data')) {
    refuse({ kind: 'encrypted', format: 'odt' })
  }
}

function remarkMargins(styleRoot: XmlElement, reading: Reading): void {
  const master = childNamed(styleRoot, 'office:master-styles')
  if (!master) return
  const margins = ['style:header', 'style:footer'].flatMap((name) => [...descendantsNamed(master, name)])
  reading.remark('header-or-footer', margins.filter((margin) => textOf(margin).trim() !== '').length)
}
