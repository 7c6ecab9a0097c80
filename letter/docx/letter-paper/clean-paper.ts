import type { PaperParts } from './open-letter-paper'

// What of a ministry's file goes along: its text, look and pictures. Everything else may tell of people or places.
const KEPT =
  /^word\/(document|styles|settings|numbering|footnotes|endnotes|fontTable|theme\/theme\d+|header\d*|footer\d*)\.xml$|^word\/_rels\/(document|numbering|footnotes|endnotes|fontTable|header\d*|footer\d*)\.xml\.rels$|^word\/media\/[\w.-]+$|^word\/fonts\/[\w.-]+$|^\[Content_Types\]\.xml$/

const emptied = (xml: string, names: string): string =>
  xml.replace(new RegExp(`<w:(?:${names})(?:\\s[^>]*)?(?:/>|>.*?</w:(?:${names})>)`, 'gs'), '')

/** A part without what Word notes down about its making: revisions, spelling marks, comments, bindings, mail merge. */
function withoutTraces(xml: string): string {
  const bare = xml.replace(/ w:rsid\w*="[^"]*"/g, '').replace(/ (?:w14:(?:paraId|textId)|w15:\w+)="[^"]*"/g, '')
  const traces = 'proofErr|lastRenderedPageBreak|commentRangeStart|commentRangeEnd|commentReference|dataBinding'
  return emptied(bare, `${traces}|rsids|attachedTemplate|docVars|mailMerge|documentProtection`)
}

/** The relationships that lead to a part that goes along, or to an address. */
function keptRelationships(xml: string, kept: ReadonlySet<string>): string {
  return xml.replace(/<Relationship\b[^>]*>/g, (relationship) => {
    if (relationship.includes('TargetMode="External"')) return relationship
    const target = /Target="([^"]*)"/.exec(relationship)?.[1] ?? ''
    return kept.has(target.startsWith('/') ? target.slice(1) : `word/${target}`) ? relationship : ''
  })
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'

/** The declarations of the parts that go along; a template (.dotx) becomes a document. */
function keptTypes(xml: string, kept: ReadonlySet<string>): string {
  return xml
    .replace(/<Override\b[^>]*PartName="\/([^"]*)"[^>]*>/g, (override, path: string) =>
      kept.has(path) ? override : '',
    )
    .replace(`${MAIN}template.main+xml`, `${MAIN}document.main+xml`)
}

/** The parts of letter paper that a letter takes along, without anything that tells of who made the paper, when or where. */
export function cleanPaper(parts: PaperParts): Map<string, string | Uint8Array> {
  const kept = new Set([...parts.keys()].filter((path) => KEPT.test(path)))
  const clean = (path: string, xml: string) => {
    if (path === '[Content_Types].xml') return keptTypes(xml, kept)
    return path.endsWith('.rels') ? keptRelationships(xml, kept) : withoutTraces(xml)
  }
  return new Map(
    [...parts]
      .filter(([path]) => kept.has(path))
      .map(([path, content]) => [path, typeof content === 'string' ? clean(path, content) : content]),
  )
}
