import type { LibraryFailure } from '../../../electron/ipc/contract'
import type { OfficeRecord } from '../../../letter/offices/office-record'
import { failed, success, type Result } from '../../../letter/model/result'
import type { TemplateFault } from '../../../letter/template/template-source'
import { ask } from '../../app/bridge'
import { renewLibrary } from '../../app/library'
import { tell } from '../../app/view-store'
import { officesText } from '../../text/offices'

/** A fault by the office that it is in, as people know it, instead of by its place in a list. */
function inWords(fault: TemplateFault, offices: readonly OfficeRecord[]): TemplateFault {
  const [, index, holder] = /^\[(\d+)\](?:\.holders\[(\d+)\])?/.exec(fault.place) ?? []
  const record = index === undefined ? undefined : offices[Number(index)]
  if (!record) return fault
  const name = holder === undefined ? '' : (record.holders[Number(holder)]?.name ?? '')
  return { ...fault, place: name === '' ? record.office : `${record.office}, ${name}` }
}

function withOffices(failure: LibraryFailure, offices: readonly OfficeRecord[]): LibraryFailure {
  if (failure.kind !== 'not-sound') return failure
  return { ...failure, faults: failure.faults.map((fault) => inWords(fault, offices)) }
}

/** Saves the whole list as the user's own; what is not sound is told and not saved. */
export async function saveOffices(offices: readonly OfficeRecord[]): Promise<Result<null, LibraryFailure>> {
  const saved = await ask('library:save-offices', { offices })
  if (!saved.ok) return failed(withOffices(saved.failure, offices))
  await renewLibrary()
  tell(officesText.saved)
  return success(null)
}

/** Offices from a CSV file that the person chooses; null when they changed their mind. */
export async function importOffices(): Promise<Result<readonly OfficeRecord[] | null, LibraryFailure>> {
  const read = await ask('library:import-offices', {})
  if (!read.ok) return read
  if (read.value === 'cancelled') return success(null)
  tell(officesText.imported(read.value.length))
  return success(read.value)
}

export async function exportOffices(offices: readonly OfficeRecord[]): Promise<Result<null, LibraryFailure>> {
  const written = await ask('library:export-offices', { offices })
  if (!written.ok) return failed(withOffices(written.failure, offices))
  if (written.value !== 'cancelled') tell(officesText.exported(written.value.fileName))
  return success(null)
}
