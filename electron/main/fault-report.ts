/** The name and place of a fault without anything of the person's: no folders, no text of a letter. */
export function faultReport(fault: unknown): string {
  if (!(fault instanceof Error)) return 'onbekend'
  const places = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const short = places.map((line) => line.replace(/\(?(?:file:\/\/)?[^\s(]*[/\\]([^/\\\s()]+)\)?$/, '($1)'))
  return [fault.name, ...short.slice(0, 8)].join('\n')
}
