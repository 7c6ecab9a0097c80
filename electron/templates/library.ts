import type { LetterTemplate, Ministry } from '../../letter/model/letter-template'
import type { Office } from '../../letter/model/question-set'
import type { OfficeRecord } from '../../letter/offices/office-record'
import { loadOffices, officesPath } from '../../letter/offices/offices-file'
import type { Passage } from '../../letter/passages/passage'
import { loadPassages, passagesFolder } from '../../letter/passages/passages-file'
import { loadTemplates } from '../../letter/template/load-templates'
import { onLetterPaper, type PaperMeasures } from '../../letter/template/on-letter-paper'
import { sharedEditionOf, sharedEditionPath, type SharedEdition } from '../../letter/template/shared-edition'
import { parseTemplate } from '../../letter/template/template-file'
import type { TemplateFault, TemplateSource } from '../../letter/template/template-source'
import { houseWordsOf } from '../spelling/house-words'
import { lookAtPaper } from './check-paper'
import { mended } from './last-good'
import { isMadeInWindow, ownPassagePath } from './own-templates'
import { plainSource, type LastGood, type SharedSource } from './shared-source'
import { readShelf, type Origin, type Shelf, type ShelfFailure } from './shelf'

/** A template and where it comes from, so that the window can say it and let people change only their own. */
export type LibraryTemplate = { readonly template: LetterTemplate; readonly origin: Origin }

/** A passage, where it comes from, and whether it was made in the window, so that it can be changed there. */
export type LibraryPassage = { readonly passage: Passage; readonly origin: Origin; readonly canChange: boolean }

/** A fault and in which folder the file lies; `copyFrom`: when the copy was made that is used in its place, if any. */
export type LibraryFault = TemplateFault & { readonly origin: Origin; readonly copyFrom?: string }

/** All shared data of this desk: what ships, what an administrator hands out, what the user has made. */
export type Library = {
  readonly templates: readonly LibraryTemplate[]
  readonly ministries: readonly Ministry[]
  readonly offices: readonly OfficeRecord[]
  /** The offices of the folders beneath the user's own, and those that the user took away: only the difference is saved. */
  readonly officesBeneath: readonly OfficeRecord[]
  readonly officesRemoved: readonly Office[]
  readonly passages: readonly LibraryPassage[]
  /** Words that the spelling checker is to know, of all folders together. */
  readonly words: readonly string[]
  /** What could not be used, each with what to do; it never takes the sound rest with it. */
  readonly faults: readonly LibraryFault[]
  /** The edition of the shared folder as a whole; null where it has none, or there is no such folder. */
  readonly sharedEdition: SharedEdition | null
  /** Folders that could not be read at all; they are not empty, they are out of reach. */
  readonly outOfReach: readonly ShelfFailure[]
}

/** Where the folders are; no shared folder unless somebody set one. */
export type LibraryFolders = { readonly shipped: string; readonly shared?: string; readonly own: string }

type Loaded = { readonly templates: readonly LibraryTemplate[]; readonly faults: readonly LibraryFault[] }

const newerFault: string = 'een sjabloon van deze of een oudere versie van het programma'

function wholeTemplate(source: TemplateSource, origin: Origin): Loaded {
  const read = parseTemplate(source.text, source.path)
  if (read.ok) return { templates: [{ template: read.value.template, origin }], faults: [] }
  const { failure } = read
  if (failure.kind === 'damaged') return { templates: [], faults: failure.faults.map((f) => ({ ...f, origin })) }
  const expected = failure.kind === 'too-new' ? newerFault : 'een sjabloonbestand'
  return { templates: [], faults: [{ file: source.path, place: '', expected, origin }] }
}

/** Houses of a shared folder may build on those that ship, so all data is read together; a later file goes before. */
function dataOf(shelves: readonly Shelf[]): readonly (TemplateSource & { readonly origin: Origin })[] {
  const files = shelves.flatMap(({ data, origin }) =>
    data.map((source) => [source.path, { ...source, origin }] as const),
  )
  return [...new Map(files).values()]
}

const isTemplateData = ({ path }: TemplateSource) =>
  path !== officesPath && path !== sharedEditionPath && !path.startsWith(passagesFolder)

function housesOf(shelves: readonly Shelf[]) {
  const files = dataOf(shelves).filter(isTemplateData)
  const { templates, ministries, faults } = loadTemplates(files)
  const originOf = (path: string): Origin => files.find((file) => file.path === path)?.origin ?? 'shipped'
  // A template is of the folder whose house or kind file made it; the house's file carries the id behind the kind's.
  const origin = (template: LetterTemplate): Origin => {
    const house = template.id.slice(template.kind.length + 1)
    return originOf(`huizen/${house}.json`)
  }
  return {
    ministries,
    templates: templates.map((template) => ({ template, origin: origin(template) })),
    faults: faults.map((fault) => ({ ...fault, origin: originOf(fault.file) })),
  }
}

type LoadedPassages = { readonly passages: readonly LibraryPassage[]; readonly faults: readonly LibraryFault[] }

/** File by file, so that of each passage is known where it stands; a later one goes before an earlier of the same id. */
function passagesOf(shelves: readonly Shelf[]): LoadedPassages {
  const files = shelves.flatMap(({ data, origin }) => data.map((source) => ({ source, origin })))
  const read = files.map(({ source, origin }) => {
    const { passages, faults } = loadPassages([source])
    const isMine = ({ id }: Passage) => origin === 'own' && source.path === ownPassagePath(id)
    return {
      passages: passages.map((passage): LibraryPassage => ({ passage, origin, canChange: isMine(passage) })),
      faults: faults.map((fault): LibraryFault => ({ ...fault, origin })),
    }
  })
  const byId = new Map(read.flatMap((one) => one.passages).map((entry) => [entry.passage.id, entry]))
  return { passages: [...byId.values()], faults: read.flatMap((one) => one.faults) }
}

const bySomeId = (templates: readonly LibraryTemplate[]): readonly LibraryTemplate[] => [
  ...new Map(templates.map((entry) => [entry.template.id, entry])).values(),
]

/** Brings the folders together; what comes later (shared, own) goes before what ships. Pure. */
function libraryOf(shelves: readonly Shelf[], outOfReach: readonly ShelfFailure[] = []): Library {
  const houses = housesOf(shelves)
  const whole = shelves.flatMap((shelf) => shelf.templates.map((source) => wholeTemplate(source, shelf.origin)))
  const all = shelves.flatMap((shelf) => shelf.data)
  const offices = loadOffices(all)
  const isOwn = ({ origin }: Shelf) => origin === 'own'
  const dataIn = (some: readonly Shelf[]) => some.flatMap((shelf) => shelf.data)
  const passages = passagesOf(shelves)
  const ofOffices = offices.faults.map((fault) => ({
    ...fault,
    origin: shelves.findLast((shelf) => shelf.data.some((source) => source.path === fault.file))?.origin ?? 'shipped',
  }))
  const wordLists = shelves.map((shelf) => ({ origin: shelf.origin, ...houseWordsOf(shelf.wordLists) }))
  const ofWords = wordLists.flatMap(({ origin, faults }) => faults.map((fault) => ({ ...fault, origin })))
  const edition = sharedEditionOf(dataIn(shelves.filter(({ origin }) => origin === 'shared')))
  const ofEdition = edition.ok ? [] : edition.failure.map((fault) => ({ ...fault, origin: 'shared' as const }))
  const ofShelves = shelves.flatMap(({ faults, origin }) => faults.map((fault) => ({ ...fault, origin })))
  const ofTemplates = [...houses.faults, ...whole.flatMap((loaded) => loaded.faults)]
  return {
    templates: bySomeId([...houses.templates, ...whole.flatMap((loaded) => loaded.templates)]),
    ministries: houses.ministries,
    offices: offices.offices,
    officesBeneath: loadOffices(dataIn(shelves.filter((shelf) => !isOwn(shelf)))).offices,
    officesRemoved: loadOffices(dataIn(shelves.filter(isOwn))).removed,
    passages: passages.passages,
    words: [...new Set(wordLists.flatMap(({ words }) => words))],
    faults: [...ofShelves, ...ofEdition, ...ofTemplates, ...ofOffices, ...passages.faults, ...ofWords],
    sharedEdition: edition.ok ? edition.value : null,
    outOfReach,
  }
}

/** On own paper a house's letters have the paper's sheet and margins; who makes a template in the window saw them there. */
const measured = (template: LetterTemplate, measures: PaperMeasures | null): LetterTemplate =>
  isMadeInWindow(template.id) ? template : { ...template, layout: onLetterPaper(template.layout, measures) }

type Looked = { readonly templates: readonly LibraryTemplate[]; readonly faults: readonly LibraryFault[] }

async function withPaper({ template, origin }: LibraryTemplate): Promise<Looked> {
  const looked = await lookAtPaper(template, template.name)
  if (!looked.ok) return { templates: [], faults: looked.failure.map((fault) => ({ ...fault, origin })) }
  return { templates: [{ template: measured(template, looked.value), origin }], faults: [] }
}

/** A template whose letter paper cannot be used is told and left out: found at the export it would be too late. */
async function withSoundPaper(library: Library): Promise<Library> {
  const looked = await Promise.all(library.templates.map(withPaper))
  const faults = looked.flatMap((one) => one.faults)
  return { ...library, templates: looked.flatMap((one) => one.templates), faults: [...library.faults, ...faults] }
}

/** A folder that could not be read has no shelf; the user's own need not be there yet. */
async function localShelf(folder: string, origin: Origin) {
  const read = await readShelf(folder, origin)
  if (read.ok) return { shelf: read.value, failure: null }
  const isNotYetThere = origin === 'own' && read.failure.code === 'ENOENT'
  return { shelf: null, failure: isNotYetThere ? null : read.failure }
}

const nothingShared = { shelf: null, failure: null }

const ofShared = ({ faults }: Library) => faults.filter(({ origin }) => origin === 'shared')

const wholeLibrary = (shelves: readonly Shelf[], failures: readonly ShelfFailure[]) =>
  withSoundPaper(libraryOf(shelves, failures))

/** The library with the last good copy of every shared file that is at fault; the faults stay told, with that copy's day. */
async function withLastGood(
  library: Library,
  shelves: readonly Shelf[],
  { shelf: copy, copyFrom }: LastGood,
): Promise<Library> {
  const faults = ofShared(library)
  const now = shelves.find(({ origin }) => origin === 'shared')
  const back = now && mended(now, faults, copy)
  if (!back || back.files.size === 0) return library
  const again = await wholeLibrary(
    shelves.map((shelf) => (shelf === now ? back.shelf : shelf)),
    library.outOfReach,
  )
  const still = new Set(ofShared(again).map((fault) => JSON.stringify(fault)))
  const told = faults.filter((fault) => !still.has(JSON.stringify(fault))).map((fault) => ({ ...fault, copyFrom }))
  return { ...again, faults: [...told, ...again.faults] }
}

/**
 * Reads all shared data. A shared folder that was set must be there; how long it may take, and what is used when it is not,
 * is for its source to say. What was read of it without a fault is kept for another time, and stands in for a file of it
 * that is half written.
 */
export async function readLibrary(folders: LibraryFolders, source: SharedSource = plainSource): Promise<Library> {
  const { shipped, shared, own } = folders
  const [first, second, third] = await Promise.all([
    localShelf(shipped, 'shipped'),
    shared === undefined ? nothingShared : source.read(shared),
    localShelf(own, 'own'),
  ])
  const reads = [first, second, third]
  const shelves = reads.flatMap(({ shelf }) => (shelf ? [shelf] : []))
  const failures = reads.flatMap(({ failure }) => (failure ? [failure] : []))
  const library = await wholeLibrary(shelves, failures)
  if (shared === undefined || !second.shelf || second.failure) return library
  if (ofShared(library).length > 0) {
    const copy = await source.lastGood(shared)
    return copy ? withLastGood(library, shelves, copy) : library
  }
  await source.keep(shared, second.shelf)
  return library
}
