type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const isMac = (): boolean => /mac/i.test(navigator.userAgent)

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  Plus: '+',
  Minus: '-',
  Equal: '=',
  Space: 'Spatie',
}

/** How the keys are written for people: "Ctrl+Shift+E". */
export function shortcutText(keys: string): string {
  const mod = isMac() ? '⌘' : 'Ctrl'
  return keys
    .split('+')
    .map((key) => (key === 'Mod' ? mod : (names[key] ?? key)))
    .join('+')
}

/** The same in the form that `aria-keyshortcuts` wants. */
export const ariaShortcut = (keys: string): string =>
  keys.replace('Mod', isMac() ? 'Meta' : 'Control').replace('Equal', '=')

function keyMatches(wanted: string, event: Keys): boolean {
  if (wanted === 'Plus') return event.key === '+' || event.key === '='
  if (wanted === 'Minus') return event.key === '-'
  if (wanted === 'Equal' || wanted === 'Space') return event.code === wanted
  return event.key.toLowerCase() === wanted.toLowerCase() || event.code === `Key${wanted.toUpperCase()}`
}

/** Whether the pressed keys are these keys, with no other modifier. */
export function matchesShortcut(keys: string, event: Keys): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const mod = isMac() ? event.metaKey : event.ctrlKey
  const other = isMac() ? event.ctrlKey : event.metaKey
  const shiftIsFree = key === 'Plus'
  return (
    keyMatches(key, event) &&
    mod === parts.includes('Mod') &&
    !other &&
    event.altKey === parts.includes('Alt') &&
    (shiftIsFree || event.shiftKey === parts.includes('Shift'))
  )
}
