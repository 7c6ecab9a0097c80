import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { commandById } from '../../../renderer/commands/registry'
import { shortcutText } from '../../../renderer/commands/shortcut'
import { chapters } from '../../../renderer/features/guide/chapters'
import { MarkdownView } from '../../../renderer/features/guide/markdown-view'
import { pictures } from '../../../renderer/features/guide/pictures'

const folder = resolve(__dirname, '../../../docs/handleiding')
const whole = chapters.map(({ text }) => text).join('\n')
const links = [...whole.matchAll(/(!?)\[([^\]]*)\]\(([^)]+)\)\**(?:\s*(?:\|\s*|\()`([^`]+)`)?/g)].map(
  ([, picture, text = '', target = '', keys]) => ({ isPicture: picture === '!', text, target, keys }),
)
const commandLinks = links.filter(({ target }) => target.startsWith('#'))

describe('the guide', () => {
  it('shows every chapter that there is, each with a title', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
    expect(chapters.map(({ file }) => file)).toEqual(files.sort())
    expect(chapters.filter(({ title, text }) => title === '' || text.trim() === '')).toEqual([])
  })

  it('names commands as the menu names them, with the keys that they have', () => {
    expect(commandLinks.length).toBeGreaterThan(30)
    for (const { text, target, keys } of commandLinks) {
      const command = commandById(target.slice(1))
      expect(text).toBe(command.label.replace('…', ''))
      expect(keys, target).toBe(command.keys === undefined ? undefined : shortcutText(command.keys))
    }
  })

  it('leads to no chapter that is not there, and nowhere outside', () => {
    const files = chapters.map(({ file }) => file)
    const others = links.filter(({ isPicture, target }) => !isPicture && !target.startsWith('#'))
    expect(others.filter(({ target }) => !files.includes(target))).toEqual([])
  })

  it('has every picture it shows, described in words, small, and no other', () => {
    const shown = links.filter(({ isPicture }) => isPicture)
    expect(shown.map(({ target }) => target).sort()).toEqual(Object.keys(pictures).sort())
    for (const { target, text } of shown) {
      expect(text.length).toBeGreaterThan(10)
      expect(statSync(join(folder, target)).size).toBeLessThan(150_000)
      expect(readFileSync(join(folder, target)).readUInt32BE(16)).toBeGreaterThan(800)
    }
    expect(readdirSync(join(folder, 'beelden')).map((name) => `beelden/${name}`)).toEqual(Object.keys(pictures).sort())
  })

  it('takes nothing in its text for markup of the page', () => {
    const { container } = render(
      <MarkdownView text={'Tekst <img src=x onerror=1> **vet**'} openChapter={() => undefined} />,
    )
    expect(container.querySelector('img')).toBeNull()
    expect(screen.getByText('vet').tagName).toBe('STRONG')
  })
})
