/** "A", "A en B", "A, B en C". */
export function listInDutch(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} en ${items[items.length - 1] ?? ''}`
}

type Run = { first: string; last: string; length: number }

const follows = (previous: string, next: string) =>
  /^\d+$/.test(previous) && /^\d+$/.test(next) && Number(next) === Number(previous) + 1

function runsOf(numbers: readonly string[]): Run[] {
  const runs: Run[] = []
  for (const number of numbers) {
    const current = runs.at(-1)
    if (current && follows(current.last, number)) {
      current.last = number
      current.length += 1
    } else runs.push({ first: number, last: number, length: 1 })
  }
  return runs
}

function expand(run: Run): string[] {
  if (run.length === 1) return [run.first]
  return Array.from({ length: run.length }, (_, i) => String(Number(run.first) + i))
}

/**
 * Question numbers as they stand in a label: "4, 5 en 7". With `ranges`, three or more that follow each other become
 * "4 t/m 7" (domain.md 1.4). The order given is kept: 3, 4, 5, 9 and 10 may come before 6.
 */
export function questionNumbers(numbers: readonly string[], ranges: boolean): string {
  if (!ranges) return listInDutch(numbers)
  return listInDutch(runsOf(numbers).flatMap((run) => (run.length >= 3 ? `${run.first} t/m ${run.last}` : expand(run))))
}
