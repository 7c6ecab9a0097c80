import { describe, expect, it } from 'vitest'
import { applicationMenu } from '../../../electron/main/menu'
import { commands } from '../../../renderer/commands/registry'
import { commandText } from '../../../renderer/text/commands'

const ids = commands.map(({ id }) => id)

describe('the commands', () => {
  it('have ids of their own', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('have shortcuts of their own', () => {
    const keys = commands.flatMap((command) => (command.keys ? [command.keys] : []))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('are all those that have a name', () => {
    expect(Object.keys(commandText).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('include every command of the native menu', () => {
    const inMenu = applicationMenu.flatMap(({ lines }) =>
      lines.flatMap((line) => (line.kind === 'command' ? [line.id] : [])),
    )
    expect(inMenu.filter((id) => !ids.includes(id))).toEqual([])
  })
})
