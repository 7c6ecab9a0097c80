import type { NumberedList } from './annex-parts'

/** The `numId` of all bulleted lists: bullets do not count, so one definition serves every list. */
export const BULLET_NUMBER_ID = 1

/** The `numId` of the first numbered list; each later one has the next. */
export const FIRST_LIST_NUMBER_ID = 2

/** Word knows nine levels. */
export const DEEPEST_LEVEL = 8

const LEVELS = Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => level)
const FORMATS = ['decimal', 'lowerLetter', 'lowerRoman'] as const
const BULLETS = ['•', '–', '▪'] as const
/** Indent of a level in twips: 5 mm. */
const STEP = 283

const formatOf = (level: number) => FORMATS[level % FORMATS.length] ?? 'decimal'
const bulletOf = (level: number) => BULLETS[level % BULLETS.length] ?? '•'

const levelXml = (level: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
  `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${STEP * (level + 1)}" w:hanging="${STEP}"/></w:pPr></w:lvl>`

const bulletLevels = LEVELS.map((level) => levelXml(level, 'bullet', bulletOf(level))).join('')
const numberLevels = LEVELS.map((level) => levelXml(level, formatOf(level), `%${level + 1}.`)).join('')

const hexadecimal = (n: number) => n.toString(16).toUpperCase().padStart(8, '0')

/** A definition of its own for each list: Word goes on counting where lists share one (docs/word-file.md). */
const abstractNumber = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${hexadecimal(0x4b560000 + id)}"/>` +
  `<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${hexadecimal(0x4b570000 + id)}"/>${levels}</w:abstractNum>`

/** The definitions of lists, and the numbers under which paragraphs name them: Word wants all of the first kind first. */
export type Numbering = { readonly definitions: string; readonly numbers: string }

/** The first definition and number that are free; both 0 in a file that has no lists yet. */
export type FirstFree = { readonly definition: number; readonly number: number }

/** What `word/numbering.xml` holds for the lists of a letter, after those that the file has already. */
export function numberingOf(
  lists: readonly NumberedList[],
  after: FirstFree = { definition: 0, number: 0 },
): Numbering {
  const ids = [BULLET_NUMBER_ID, ...lists.map(({ numberId }) => numberId)]
  const definitionOf = (id: number) => id - 1 + after.definition
  const definitions = ids.map((id) =>
    abstractNumber(definitionOf(id), id === BULLET_NUMBER_ID ? bulletLevels : numberLevels),
  )
  const numbers = ids.map(
    (id) => `<w:num w:numId="${id + after.number}"><w:abstractNumId w:val="${definitionOf(id)}"/></w:num>`,
  )
  return { definitions: definitions.join(''), numbers: numbers.join('') }
}
