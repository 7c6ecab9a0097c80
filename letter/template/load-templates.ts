import type { z } from 'zod'
import { bytesOfBase64 } from '../model/base64'
import type { LetterPaper, LetterTemplate, Ministry } from '../model/letter-template'
import type { PageLayout } from '../model/page-layout'
import { inDutch } from './dutch-errors'
import { merge, type JsonObject } from './merge'
import { logoFrom, pictureWords } from './read-logo'
import {
  letterTemplateSchema,
  otherFormats,
  templateFile,
  type houseFile,
  type kindFile,
  type layoutFile,
  type TemplateFile,
} from './template-files'
import {
  faultsOf,
  formatOf,
  isAttachment,
  placeOf,
  readTemplateJson,
  type TemplateFault,
  type TemplateSource,
} from './template-source'

export { type TemplateFault, type TemplateSource } from './template-source'

/** The templates that can be used, and what is wrong with the others. A fault never takes a sound template with it. */
export type TemplateLibrary = {
  readonly templates: readonly LetterTemplate[]
  readonly ministries: readonly Ministry[]
  readonly faults: readonly TemplateFault[]
}

type House = z.infer<typeof houseFile> & { readonly path: string }
type Kind = z.infer<typeof kindFile> & { readonly path: string }
type Layout = z.infer<typeof layoutFile>
type Read = { readonly path: string; readonly file: TemplateFile }

function readFile(source: TemplateSource): Read | readonly TemplateFault[] {
  const json = readTemplateJson(source)
  if (!json.ok) return [json.failure]
  if (otherFormats.includes(formatOf(json.value) ?? '')) return []
  const parsed = templateFile.safeParse(json.value, inDutch)
  return parsed.success ? { path: source.path, file: parsed.data } : faultsOf(source.path, parsed.error)
}

/** A house with all that it builds on, nearest first; null where a base is missing or the houses build on each other in a ring. */
function lineage(house: House, houses: ReadonlyMap<string, House>): readonly House[] | null {
  const line: House[] = [house]
  for (let next = house.basedOn; next !== undefined; next = line.at(-1)?.basedOn) {
    const base = houses.get(next)
    if (!base || line.includes(base)) return null
    line.push(base)
  }
  return line
}

const nearest = <T>(line: readonly House[], pick: (house: House) => T | undefined): T | undefined =>
  line.map(pick).find((value) => value !== undefined)

type Shelf = {
  /** What lies beside the houses, in base64 by its path. */
  readonly attachments: ReadonlyMap<string, string>
  readonly houses: ReadonlyMap<string, House>
  readonly layouts: ReadonlyMap<string, PageLayout>
  readonly ministries: ReadonlyMap<string, Ministry>
}

function unresolved(house: House, place: string, expected: string): TemplateFault[] {
  return [{ file: house.path, place, expected }]
}

/** Whether the kind itself says something at a place of the style: then a fault there is the kind's and not the house's. */
function saysAt(style: JsonObject, path: readonly PropertyKey[]): boolean {
  let value: unknown = style
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = Reflect.get(value, key)
  }
  return true
}

function faultsOfWhole(house: House, kind: Kind, error: z.ZodError): TemplateFault[] {
  return error.issues.map((issue) => {
    const [first, ...rest] = issue.path
    const file = first === 'style' && rest.length > 0 && saysAt(kind.style, rest) ? kind.path : house.path
    return { file, place: placeOf(issue.path), expected: issue.message }
  })
}

/** A fault in a house or a kind shows in every letter that is made with it; people hear of it once. */
function once(faults: readonly TemplateFault[]): readonly TemplateFault[] {
  const seen = new Map(faults.map((fault) => [JSON.stringify(fault), fault]))
  return [...seen.values()]
}

/** The nearest picture that a house names, looked at; null where none does. */
function logoOf(line: readonly House[], { attachments }: Shelf): LetterTemplate['logo'] | TemplateFault {
  const owner = line.find((h) => h.logo !== undefined)
  if (!owner?.logo) return null
  const { file, alt } = owner.logo
  const bytes = bytesOfBase64(attachments.get(besideHouse(file)) ?? '')
  if (!bytes || bytes.length === 0) return { file: owner.path, place: 'logo.file', expected: notBeside(file) }
  const logo = logoFrom(bytes, alt)
  return logo.ok ? logo.value : { file: owner.path, place: 'logo.file', expected: pictureWords(logo.failure) }
}

function paperOf(line: readonly House[], { attachments }: Shelf): LetterPaper | TemplateFault | null {
  const owner = line.find((h) => h.paper !== undefined)
  if (owner?.paper === undefined) return null
  const data = attachments.get(besideHouse(owner.paper))
  if (data === undefined) return { file: owner.path, place: 'paper', expected: notBeside(owner.paper) }
  return { name: owner.paper, data }
}

const besideHouse = (file: string) => `huizen/${file}`
const notBeside = (file: string) => `een bestand ${file} in dezelfde map`
const isFault = (value: object | null): value is TemplateFault => value !== null && 'expected' in value

function assemble(house: House, kind: Kind, shelf: Shelf): LetterTemplate | readonly TemplateFault[] {
  const line = lineage(house, shelf.houses)
  if (!line) return unresolved(house, 'basedOn', 'een huis dat bestaat en niet op zichzelf terugkomt')
  const layoutId = nearest(line, (h) => h.layout)
  const layout = layoutId === undefined ? undefined : shelf.layouts.get(layoutId)
  if (!layout) return unresolved(house, 'layout', 'maten die bestaan')
  const ministry = house.ministry === undefined ? undefined : shelf.ministries.get(house.ministry)
  if (!ministry) return unresolved(house, 'ministry', 'een ministerie dat in de lijst staat')
  const [logo, paper] = [logoOf(line, shelf), paperOf(line, shelf)]
  if (isFault(logo)) return [logo]
  if (isFault(paper)) return [paper]
  const style = [...line].reverse().reduce<JsonObject>((merged, h) => merge(merged, h.style), {})
  const whole = {
    id: `${kind.id}-${house.id}`,
    // Either file may bring a new edition; the sum rises with each.
    edition: house.edition + kind.edition - 1,
    name: `${kind.name} – ${house.name}`,
    kind: kind.id,
    parts: kind.parts,
    ministry,
    style: merge(style, kind.style),
    layout,
    logo,
    ...(paper ? { paper } : {}),
    signatories: nearest(line, (h) => h.signatories) ?? [],
    provenance: house.provenance,
  }
  const parsed = letterTemplateSchema.safeParse(whole, inDutch)
  return parsed.success ? parsed.data : faultsOfWhole(house, kind, parsed.error)
}

const isFaults = (value: unknown): value is readonly TemplateFault[] => Array.isArray(value)

function only<F extends TemplateFile['format']>(reads: readonly Read[], format: F) {
  return reads.filter(
    (read): read is { path: string; file: Extract<TemplateFile, { format: F }> } => read.file.format === format,
  )
}

function shelve(reads: readonly Read[], attached: readonly TemplateSource[]): Shelf {
  const layouts = only(reads, 'antwoordbrief-maten').map(({ file }): [string, PageLayout] => [file.id, layoutOf(file)])
  const ministries = only(reads, 'antwoordbrief-ministeries').flatMap(({ file }) => file.ministries)
  const houses = only(reads, 'antwoordbrief-huis').map(({ path, file }): [string, House] => [
    file.id,
    { ...file, path },
  ])
  return {
    attachments: new Map(attached.map(({ path, text }) => [path, text])),
    layouts: new Map(layouts),
    ministries: new Map(ministries.map((ministry) => [ministry.id, ministry])),
    houses: new Map(houses),
  }
}

const layoutOf = (file: Layout): PageLayout => file.layout

/** Reads the files of a templates folder and brings every house together with every kind of letter. */
export function loadTemplates(sources: readonly TemplateSource[]): TemplateLibrary {
  const read = sources.filter(({ path }) => !isAttachment(path)).map(readFile)
  const reads = read.filter((r): r is Read => !isFaults(r))
  const shelf = shelve(
    reads,
    sources.filter(({ path }) => isAttachment(path)),
  )
  const kinds = only(reads, 'antwoordbrief-soort').map(({ path, file }): Kind => ({ ...file, path }))
  const houses = [...shelf.houses.values()].filter((house) => house.ministry !== undefined)
  const assembled = houses.flatMap((house) => kinds.map((kind) => assemble(house, kind, shelf)))
  return {
    templates: assembled.filter((t): t is LetterTemplate => !isFaults(t)),
    ministries: [...shelf.ministries.values()],
    faults: once([...read.filter(isFaults).flat(), ...assembled.filter(isFaults).flat()]),
  }
}
