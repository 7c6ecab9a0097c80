import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OfficeRecord } from '../../letter/offices/office-record'
import { parseOffices } from '../../letter/offices/offices-file'
import { layerOver } from '../../letter/offices/offices-layer'
import { officesAsCsv, officesFromCsv } from '../../letter/offices/offices-csv'
import { failed, success, type Result } from '../../letter/model/result'
import type { LetterTemplate } from '../../letter/model/letter-template'
import { checkTemplate } from '../../letter/template/template-file'
import type { OwnRecord } from '../drafts/own-record'
import { safeWrite } from '../drafts/safe-write'
import { systemCodeOrThrow } from '../drafts/system-code'
import { readLogoFile, readPaperFile } from '../templates/choose-attachment'
import type { DeskPlaces } from '../templates/desk-places'
import type { LibraryDialogs } from '../templates/file-dialogs'
import type { Library } from '../templates/library'
import { readTemplateFile, writeTemplateFile, type OwnTemplates } from '../templates/own-templates'
import type { LibraryContents, LibraryFailure } from './contract'
import type { HandlersFor } from './handlers'

export type LibraryWorld = {
  readonly read: () => Promise<Library>
  readonly own: OwnTemplates
  readonly places: OwnRecord<DeskPlaces>
  readonly dialogs: LibraryDialogs
  /** The copy of a shared folder goes when another folder is chosen, or none. */
  readonly forgetCopy: () => Promise<void>
}

/** No list of offices of people comes near this many bytes. */
const LARGEST_CSV = 4_000_000

/** Excel writes "CSV (gescheiden door lijstscheidingsteken)" in the code page of Windows; everything else is UTF-8. */
function csvText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

async function officesIn(path: string): Promise<Result<readonly OfficeRecord[], LibraryFailure>> {
  try {
    const { size } = await stat(path)
    const tooLarge = { file: basename(path), place: '', expected: 'een bestand van hoogstens 4 MB' }
    if (size > LARGEST_CSV) return failed({ kind: 'not-sound', faults: [tooLarge] })
    const offices = officesFromCsv(csvText(await readFile(path)))
    return offices.ok ? offices : failed({ kind: 'not-sound', faults: offices.failure })
  } catch (error) {
    return failed({ kind: 'cannot-read', code: systemCodeOrThrow(error) })
  }
}

function contentsOf({ library, shared }: { library: Library; shared: string | undefined }): LibraryContents {
  const { templates, offices, passages, faults, outOfReach, sharedEdition } = library
  const sharedFolder = shared ? basename(shared) : null
  return { templates, offices, passages, faults, outOfReach, sharedFolder, sharedEdition }
}

const notSound = (faults: Extract<LibraryFailure, { readonly kind: 'not-sound' }>['faults']) =>
  failed<LibraryFailure>({ kind: 'not-sound', faults })

async function exportTemplate({ dialogs }: LibraryWorld, template: LetterTemplate) {
  const checked = checkTemplate(template)
  if (!checked.ok) return notSound(checked.failure)
  const path = await dialogs.askPlace('template', template.name)
  if (path === null) return success('cancelled' as const)
  const written = await writeTemplateFile(path, checked.value)
  return written.ok ? success({ fileName: basename(path) }) : written
}

async function importTemplate({ dialogs }: LibraryWorld) {
  const path = await dialogs.askFile('template')
  if (path === null) return success('cancelled' as const)
  const read = await readTemplateFile(path)
  if (read.ok) return read
  const { failure } = read
  if (failure.kind !== 'damaged') return failed<LibraryFailure>(failure)
  const faults = failure.faults.map((fault) => ({ ...fault, file: basename(path) }))
  return failed<LibraryFailure>({ kind: 'not-sound', faults })
}

async function chooseLogo({ dialogs }: LibraryWorld, alt: string) {
  const path = await dialogs.askFile('logo')
  return path === null ? success('cancelled' as const) : readLogoFile(path, alt)
}

async function choosePaper({ dialogs }: LibraryWorld, annex: boolean) {
  const path = await dialogs.askFile('paper')
  return path === null ? success('cancelled' as const) : readPaperFile(path, annex)
}

/** What differs from what the window was shown: a shared folder that came back since is not taken for removed. */
async function saveOffices({ own }: LibraryWorld, shown: Library, offices: readonly OfficeRecord[]) {
  const checked = parseOffices(offices)
  if (!checked.ok) return notSound(checked.failure)
  return own.saveOffices(layerOver(shown.officesBeneath, checked.value, shown.officesRemoved))
}

async function exportOffices({ dialogs }: LibraryWorld, offices: readonly OfficeRecord[]) {
  const checked = parseOffices(offices)
  if (!checked.ok) return notSound(checked.failure)
  const path = await dialogs.askPlace('offices', 'bewindspersonen')
  if (path === null) return success('cancelled' as const)
  const written = await safeWrite(path, officesAsCsv(checked.value), { readBack: true })
  return written.ok ? success({ fileName: basename(path) }) : written
}

async function chooseShared({ dialogs, places, forgetCopy }: LibraryWorld) {
  const path = await dialogs.askFolder('Gedeelde map met sjablonen')
  if (path === null) return success('cancelled' as const)
  await forgetCopy()
  await places.change((value) => ({ ...value, shared: path }))
  return success({ name: basename(path) })
}

/** Shared data of this desk. Only the user's own folder and files that they choose are ever written to. */
export function libraryHandlers(world: LibraryWorld): HandlersFor<'library'> {
  let shown: Library | null = null
  return {
    'library:read': async () => {
      const [library, { shared }] = await Promise.all([world.read(), world.places.read()])
      shown = library
      return success(contentsOf({ library, shared }))
    },
    'library:save-template': ({ template }) => world.own.save(template),
    'library:remove-template': ({ id }) => world.own.remove(id),
    'library:export-template': ({ template }) => exportTemplate(world, template),
    'library:import-template': () => importTemplate(world),
    'library:choose-logo': ({ alt }) => chooseLogo(world, alt),
    'library:choose-paper': ({ annex }) => choosePaper(world, annex),
    'library:save-offices': async ({ offices }) => saveOffices(world, shown ?? (await world.read()), offices),
    'library:export-offices': ({ offices }) => exportOffices(world, offices),
    'library:import-offices': async () => {
      const path = await world.dialogs.askFile('offices')
      return path === null ? success('cancelled') : officesIn(path)
    },
    'library:save-passage': ({ passage }) => world.own.savePassage(passage),
    'library:remove-passage': ({ id }) => world.own.removePassage(id),
    'library:choose-shared': () => chooseShared(world),
    'library:forget-shared': async () => {
      await world.places.change(({ version, answers }) => ({ version, answers }))
      await world.forgetCopy()
      return success(null)
    },
  }
}
