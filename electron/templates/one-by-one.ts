/**
 * One after another. A network drive that hangs then holds one of the few threads that all reading and writing of the
 * program shares, so that saving a letter goes on.
 */
export async function oneByOne<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = []
  for (const item of items) done.push(await work(item))
  return done
}
