import { strFromU8, unzipSync } from 'fflate'
import { numberingOf } from '../annex/numbering-part'
import type { AnnexParts } from '../annex/annex-parts'
import {
  appPropertiesPart,
  contentTypesPart,
  corePropertiesPart,
  fontTablePart,
  footnotesPart,
  linkRelationships,
  numberingPart,
  packageRelationships,
  relationshipsPart,
  settingsPart,
} from './own-parts'
import { zipParts } from './zip-parts'

/** The style of the paragraph in the skeleton whose place the annex takes. */
export const ANNEX_PLACE = 'PlaatsVanDeBijlage'

/** What the skeleton is completed with; `annex` is null for a letter that has none. */
export type Completion = {
  readonly title: string
  readonly font: string
  readonly annex: string | null
  readonly parts: AnnexParts
}

// All other parts that the package `docx` writes hold nothing of the letter: endnotes, theme, comments, custom properties.
const KEPT =
  /^word\/(document|styles|header\d+|footer\d+)\.xml$|^word\/_rels\/(header|footer)\d+\.xml\.rels$|^word\/media\//

type Skeleton = ReadonlyMap<string, string | Uint8Array>

function keptParts(skeleton: Uint8Array): Skeleton {
  const files = unzipSync(skeleton, {
    filter: ({ name }) => KEPT.test(name) || name === 'word/_rels/document.xml.rels',
  })
  return new Map(
    Object.entries(files).map(([path, bytes]) => [path, path.startsWith('word/media/') ? bytes : strFromU8(bytes)]),
  )
}

const RELATIONSHIP = /<Relationship [^>]*?\/>/g
const OWN_TYPES = ['styles', 'numbering', 'footnotes', 'settings', 'fontTable'] as const

/** The relationships of the document: the skeleton's headers and footers, the fixed parts, and the letter's links. */
function documentRelationships(written: string, links: readonly string[]): string {
  const furniture = [...written.matchAll(RELATIONSHIP)]
    .map(([xml]) => ({ id: /Id="([^"]*)"/.exec(xml)?.[1], target: /Target="([^"]*)"/.exec(xml)?.[1] }))
    .flatMap(({ id, target }) => {
      const type = /^(header|footer)\d+\.xml$/.exec(target ?? '')?.[1]
      return id !== undefined && target !== undefined && type !== undefined ? [{ id, type, target }] : []
    })
  const own = OWN_TYPES.map((type) => ({ id: `rIdPart${type}`, type, target: `${type}.xml` }))
  return relationshipsPart([...own, ...furniture, ...linkRelationships(links)])
}

const PLACE = `<w:p><w:pPr><w:pStyle w:val="${ANNEX_PLACE}"/></w:pPr></w:p>`

function withAnnex(document: string, annex: string | null): string {
  if (annex === null) return document
  const [before, after] = document.split(PLACE)
  if (before === undefined || after === undefined) throw new Error('the skeleton has no place for the annex')
  return before + annex + after
}

const DEFAULT_CHARACTER_STYLE =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'

/**
 * The styles with what `docx` leaves out: no line of a paragraph alone on a page, said once for all styles, so that an
 * answer's first lines stay with its question; and the character style that its own styles are based on.
 */
function completeStyles(styles: string): string {
  const place = '<w:pPrDefault><w:pPr>'
  if (!styles.includes(place)) throw new Error('the skeleton has no paragraph defaults')
  return styles
    .replace(place, `${place}<w:widowControl/>`)
    .replace('</w:styles>', `${DEFAULT_CHARACTER_STYLE}</w:styles>`)
}

const text = (parts: Skeleton, path: string): string => {
  const part = parts.get(path)
  if (typeof part !== 'string') throw new Error(`the skeleton has no ${path}`)
  return part
}

function ownParts({ title, font, parts }: Completion): [string, string][] {
  const noteLinks = parts.footnoteLinks.length > 0
  return [
    ['word/settings.xml', settingsPart],
    ['word/numbering.xml', numberingPart(numberingOf(parts.numberedLists))],
    ['word/footnotes.xml', footnotesPart(parts.footnotes)],
    ...(noteLinks
      ? [
          ['word/_rels/footnotes.xml.rels', relationshipsPart(linkRelationships(parts.footnoteLinks))] as [
            string,
            string,
          ],
        ]
      : []),
    ['word/fontTable.xml', fontTablePart(font)],
    ['docProps/core.xml', corePropertiesPart(title)],
    ['docProps/app.xml', appPropertiesPart],
  ]
}

/**
 * The Word file: of what the package `docx` wrote only the parts that hold the letter, the annex in its place, and own
 * parts for everything else. Nothing in it depends on the clock, on chance or on who made it.
 */
export function finishPackage(skeleton: Uint8Array, completion: Completion): Uint8Array {
  const kept = keptParts(skeleton)
  const content = new Map<string, string | Uint8Array>([
    ['_rels/.rels', packageRelationships],
    ['word/document.xml', withAnnex(text(kept, 'word/document.xml'), completion.annex)],
    [
      'word/_rels/document.xml.rels',
      documentRelationships(text(kept, 'word/_rels/document.xml.rels'), completion.parts.links),
    ],
    ['word/styles.xml', completeStyles(text(kept, 'word/styles.xml'))],
    ...ownParts(completion),
  ])
  for (const [path, part] of kept) if (!content.has(path)) content.set(path, part)
  return zipParts(new Map([['[Content_Types].xml', contentTypesPart([...content.keys()])], ...content]))
}
