import { numberingOf } from '../annex/numbering-part'
import type { AnnexParts } from '../annex/annex-parts'
import {
  declarationOf,
  footnotesPart,
  footnotesXml,
  linkRelationships,
  numberingPart,
  relationshipsPart,
  relationshipsXml,
} from '../package/own-parts'

type Parts = Map<string, string | Uint8Array>

const xmlOf = (parts: Parts, path: string): string | null => {
  const part = parts.get(path)
  return typeof part === 'string' ? part : null
}

function highest(xml: string, pattern: RegExp): number {
  return Math.max(0, ...[...xml.matchAll(pattern)].map(([, id]) => Number(id)))
}

const LINK_PREFIX = 'rIdBriefLink'
const withLinks = (xml: string) => xml.replaceAll('r:id="rIdLink', `r:id="${LINK_PREFIX}`)

/** Adds relationships to a part, and the part of relationships where it has none. */
function relate(parts: Parts, path: string, xml: string): void {
  if (xml === '') return
  const existing = xmlOf(parts, path) ?? relationshipsPart([])
  // A part of relationships without any may be closed in its first tag.
  const open = existing.replace(/(<Relationships\b[^>]*?)\/>/, '$1></Relationships>')
  parts.set(path, open.replace('</Relationships>', `${xml}</Relationships>`))
}

const documentRelationships = 'word/_rels/document.xml.rels'

/** Adds a part that the paper does not have: declared, and known to the document. */
function addPart(parts: Parts, name: 'numbering' | 'footnotes', xml: string): void {
  const path = `word/${name}.xml`
  parts.set(path, xml)
  relate(parts, documentRelationships, relationshipsXml([{ id: `rIdBrief${name}`, type: name, target: `${name}.xml` }]))
  const types = xmlOf(parts, '[Content_Types].xml') ?? ''
  parts.set('[Content_Types].xml', types.replace('</Types>', `${declarationOf(path)}</Types>`))
}

/** Adds the letter's lists after those of the paper, and gives the text with its lists renumbered. */
function insertLists(parts: Parts, annex: AnnexParts, text: string): string {
  const existing = xmlOf(parts, 'word/numbering.xml')
  if (existing === null) {
    addPart(parts, 'numbering', numberingPart(numberingOf(annex.numberedLists)))
    return text
  }
  const number = highest(existing, /<w:num [^>]*w:numId="(\d+)"/g)
  const definition = highest(existing, /<w:abstractNum [^>]*w:abstractNumId="(\d+)"/g) + 1
  const { definitions, numbers } = numberingOf(annex.numberedLists, { definition, number })
  const open = existing.replace(/(<w:numbering\b[^>]*?)\/>\s*$/, '$1></w:numbering>')
  const firstNumber = open.search(/<w:num[ >]/)
  const at = firstNumber === -1 ? open.indexOf('</w:numbering>') : firstNumber
  const defined = open.slice(0, at) + definitions + open.slice(at)
  const lastNumber = Math.max(defined.lastIndexOf('</w:num>') + '</w:num>'.length, at + definitions.length)
  parts.set('word/numbering.xml', defined.slice(0, lastNumber) + numbers + defined.slice(lastNumber))
  return text.replace(/<w:numId w:val="(\d+)"/g, (_, id: string) => `<w:numId w:val="${Number(id) + number}"`)
}

/** Tells Word which footnotes are the separators, in the one place where the settings may say so. */
function nameSeparators(parts: Parts): void {
  const settings = xmlOf(parts, 'word/settings.xml')
  if (settings === null || settings.includes('<w:footnotePr>')) return
  const named = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
  parts.set(
    'word/settings.xml',
    settings.replace(/<w:(?:endnotePr|compat)[ >]/, (next) => named + next),
  )
}

function insertFootnotes(parts: Parts, { footnotes, footnoteLinks }: AnnexParts, text: string): string {
  if (footnotes.length === 0) return text
  relate(parts, 'word/_rels/footnotes.xml.rels', relationshipsXml(linkRelationships(footnoteLinks, LINK_PREFIX)))
  const notes = footnotes.map(withLinks)
  const existing = xmlOf(parts, 'word/footnotes.xml')
  if (existing === null) {
    addPart(parts, 'footnotes', footnotesPart(notes))
    nameSeparators(parts)
    return text
  }
  const last = highest(existing, /<w:footnote [^>]*w:id="(\d+)"/g)
  parts.set('word/footnotes.xml', existing.replace('</w:footnotes>', `${footnotesXml(notes, last + 1)}</w:footnotes>`))
  return text.replace(
    /<w:footnoteReference w:id="(\d+)"/g,
    (_, id: string) => `<w:footnoteReference w:id="${Number(id) + last}"`,
  )
}

/** Gives the bookmarks of the text numbers that the paper does not have. */
function renumberBookmarks(document: string, text: string): string {
  const last = highest(document, /<w:bookmarkStart [^>]*w:id="(\d+)"/g)
  return text.replace(
    /<w:bookmark(Start|End) w:id="(\d+)"/g,
    (_, end: string, id: string) => `<w:bookmark${end} w:id="${Number(id) + last + 1}"`,
  )
}

/**
 * Brings what the annex needs (lists, footnotes, links) into the parts of letter paper, and gives the text of the annex
 * as it must stand there.
 */
export function fitAnnex(parts: Parts, annex: AnnexParts, xml: string): string {
  const document = xmlOf(parts, 'word/document.xml') ?? ''
  relate(parts, documentRelationships, relationshipsXml(linkRelationships(annex.links, LINK_PREFIX)))
  const withLists = insertLists(parts, annex, withLinks(xml))
  return renumberBookmarks(document, insertFootnotes(parts, annex, withLists))
}
