import type { DocumentFormat } from '../../letter/questions/document-failure'
import type { SourceDocument } from '../../letter/questions/source-document'
import { blockElements, mute } from './html/element-kinds'
import { readHtml } from './html/source-from-html'
import { readOfficialXml } from './official-xml/read-official-xml'
import type { Reading } from './reading'
import { looksBinary } from './recognise'
import { refuse } from './refusal'
import { decodeText } from './text/decode-text'
import { readText } from './text/read-text'
import { readXml } from './xml/read-xml'

/** The first tag that is not a declaration, a comment or a DOCTYPE. */
function rootOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/^\ufeff?(\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>[]*>)+/i, '')
  return /^<([\w:.-]+)/.exec(start)?.[1]?.toLowerCase() ?? ''
}

/** Elements that HTML begins with; a tag of no known name is text between angle brackets. */
const isHtml = (root: string) =>
  root === '' ||
  blockElements.has(root) ||
  mute.has(root) ||
  /^(a|abbr|b|base|big|br|code|em|font|i|img|ins|del|link|meta|mark|q|s|small|span|strong|sub|sup|tt|u|xml)$/.test(root)

/** Reads what begins with a tag: HTML, or the XML of the official publications. */
export function readMarkup(bytes: Uint8Array, reading: Reading, format: { tried: DocumentFormat }): SourceDocument {
  const text = decodeText(bytes)
  if (looksBinary(text)) refuse({ kind: 'not-supported', looksLike: 'binary' })
  const root = rootOf(text)
  if (/^(officiele-publicatie|kamervragen|kamerwrk|kamerstuk)$/.test(root)) {
    format.tried = 'official-xml'
    return readOfficialXml(readXml(bytes, reading), reading)
  }
  if (/^(w:worddocument|pkg:package)$/.test(root)) refuse({ kind: 'not-supported', looksLike: 'word-xml' })
  format.tried = 'html'
  if (text.trimStart().startsWith('<?xml') && root !== 'html') {
    if (/<!(doctype|entity)/i.test(text.slice(0, 20_000))) refuse({ kind: 'bomb', reason: 'entities' })
    refuse({ kind: 'not-supported', looksLike: 'other-xml' })
  }
  if (isHtml(root)) return readHtml(text, reading)
  format.tried = 'text'
  return readText(text, reading)
}
