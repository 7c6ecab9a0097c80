import { describe, expect, it } from 'vitest'
import { ariaShortcut, matchesShortcut, shortcutText } from '../../../renderer/commands/shortcut'

const press = (key: string, more: Partial<KeyboardEventInit> = {}) => new KeyboardEvent('keydown', { key, ...more })

describe('shortcuts', () => {
  it.each([
    ['Mod+S', press('s', { ctrlKey: true }), true],
    ['Mod+S', press('S', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+Shift+E', press('E', { ctrlKey: true, shiftKey: true }), true],
    ['Mod+S', press('s', { ctrlKey: true, altKey: true }), false],
    ['Mod+S', press('s', { metaKey: true, ctrlKey: true }), false],
    ['Alt+ArrowUp', press('ArrowUp', { altKey: true }), true],
    ['F6', press('F6'), true],
    ['F6', press('F6', { shiftKey: true }), false],
    ['Mod+Shift+Equal', press('+', { code: 'Equal', ctrlKey: true, shiftKey: true }), true],
    ['Mod+Equal', press('+', { code: 'Equal', ctrlKey: true, shiftKey: true }), false],
    ['Mod+Shift+Space', press(' ', { code: 'Space', ctrlKey: true, shiftKey: true }), true],
    ['Mod+Z', press('я', { code: 'KeyZ', ctrlKey: true }), true],
  ])('%s', (keys, event, expected) => {
    expect(matchesShortcut(keys, event)).toBe(expected)
  })

  it('are written as people and screen readers know them', () => {
    expect(shortcutText('Alt+ArrowUp')).toBe('Alt+↑')
    expect(shortcutText('Mod+Shift+E')).toBe('Ctrl+Shift+E')
    expect(shortcutText('Mod+Shift+Space')).toBe('Ctrl+Shift+Spatie')
    expect(ariaShortcut('Mod+Equal')).toBe('Control+=')
    expect(ariaShortcut('Mod+S')).toBe('Control+S')
  })
})
