import type { Command } from './command'

type Contains = (text: string, part: string) => boolean

/** Whether a command is meant by what is typed: each word stands in its name, or in what it is also called. */
export function answersTo(
  { label, alsoCalled = '' }: Pick<Command, 'label' | 'alsoCalled'>,
  typed: string,
  contains: Contains,
): boolean {
  const names = `${label} ${alsoCalled}`
  return typed
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => contains(names, word))
}
