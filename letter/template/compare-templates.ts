import { composeLetter } from '../model/compose-letter'
import type { ComposedLetter } from '../model/composed-letter'
import type { Letter } from '../model/letter'
import type { ColumnBlock } from '../model/house-style'
import type { LetterTemplate, Logo } from '../model/letter-template'
import { settingExplanations } from './setting-explanations'

/** A setting that differs: its path ("style.opening.one"), its explanation where there is one, and both values as text. */
export type SettingChange = {
  readonly place: string
  readonly explanation: string | null
  readonly before: string
  readonly after: string
}

/** Something that prints differently in a letter. */
export type PrintedChange = { readonly part: keyof ComposedLetter; readonly before: string; readonly after: string }

type Leaves = ReadonlyMap<string, string>

/** A block of a column as it stands in the form: its heading and lines, and what sets it apart. */
function blockText({ heading, headingBold, lines, italic, optional }: ColumnBlock): string {
  const marks = [headingBold ? 'vet kopje' : '', italic ? 'cursief' : '', optional ? 'mag wegblijven' : '']
  const told = marks.filter((mark) => mark !== '').join(', ')
  return [heading, ...lines].filter((line) => line !== '').join(' / ') + (told === '' ? '' : ` (${told})`)
}

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value.join('\n')
  return value === null || value === undefined
    ? ''
    : Array.isArray(value)
      ? value.map(blockText).join('\n')
      : JSON.stringify(value)
}

function leaves(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`
    const isLeaf = typeof inner !== 'object' || inner === null || Array.isArray(inner)
    return isLeaf ? [[at, asText(inner)] as [string, string]] : leaves(inner, at)
  })
}

/** A picture as people know it. */
const logoText = ({ alt, width, height, type }: Logo) =>
  `${alt} (${String(width)} × ${String(height)}, ${type.toUpperCase()})`

const settingsOf = ({ style, layout, signatories, ministry, logo, paper, parts }: LetterTemplate): Leaves =>
  new Map([
    ...leaves({ style, layout, signatories, ministry, parts }),
    ['logo', logo ? logoText(logo) : ''],
    ['paper', paper?.name ?? ''],
  ])

/** Another picture or paper may have the same name and size. */
const hasOtherBytes = (before: LetterTemplate, after: LetterTemplate, place: string): boolean =>
  (place === 'logo' && before.logo?.data !== after.logo?.data) ||
  (place === 'paper' && before.paper?.data !== after.paper?.data)

/** The settings in which two templates differ; name, id, edition and where it comes from are not settings. */
export function compareTemplates(before: LetterTemplate, after: LetterTemplate): readonly SettingChange[] {
  const [old, fresh] = [settingsOf(before), settingsOf(after)]
  const places = [...new Set([...old.keys(), ...fresh.keys()])]
  return places
    .map((place) => ({
      place,
      explanation: settingExplanations[place.replace(/^style\./, '')] ?? null,
      before: old.get(place) ?? '',
      after: fresh.get(place) ?? '',
    }))
    .filter((change) => change.before !== change.after || hasOtherBytes(before, after, change.place))
}

function printed(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(printed).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value)
    .map(printed)
    .filter((text) => text !== '')
    .join('\n')
}

const labels = ({ answers }: ComposedLetter): string =>
  answers.map((part) => [...part.questions.map((q) => q.label), part.answerLabel ?? ''].join('\n')).join('\n')

/** What prints differently in the one letter and in the other. */
export function printedChanges(before: ComposedLetter, after: ComposedLetter): readonly PrintedChange[] {
  const parts = Object.keys(before).filter((key): key is keyof ComposedLetter => key in after)
  return parts
    .map((part) =>
      part === 'answers'
        ? { part, before: labels(before), after: labels(after) }
        : { part, before: printed(before[part]), after: printed(after[part]) },
    )
    .filter((change) => change.before !== change.after)
}

/** What moving a letter to another template changes: in the settings, and on paper in this letter. */
export type MovePreview = { readonly settings: readonly SettingChange[]; readonly printed: readonly PrintedChange[] }

type LetterAndTemplate = { readonly letter: Letter; readonly template: LetterTemplate }

/** Shows what moving a letter to another edition would change. Measures only show in the settings. */
export function previewMove({ letter, template }: LetterAndTemplate, to: LetterTemplate): MovePreview {
  return {
    settings: compareTemplates(template, to),
    printed: printedChanges(composeLetter(letter, template), composeLetter(letter, to)),
  }
}

/** The letter on the other edition. Its own texts stay, also where they were written over an older wording. */
export const moveToTemplate = ({ letter }: LetterAndTemplate, to: LetterTemplate): LetterAndTemplate => ({
  letter: { ...letter, template: { id: to.id, edition: to.edition } },
  template: to,
})
