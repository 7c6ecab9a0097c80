import { describe, expect, it } from 'vitest'
import { createNoticeQueue } from '../../../electron/ipc/notices'

function queue() {
  const delivered: string[] = []
  return { ...createNoticeQueue((name, notice) => delivered.push(`${name} ${JSON.stringify(notice)}`)), delivered }
}

describe('a notice', () => {
  it('waits until the page listens for it', () => {
    const { send, listening, delivered } = queue()
    send('draft:waiting', {})
    expect(delivered).toEqual([])
    listening('draft:waiting')
    expect(delivered).toEqual(['draft:waiting {}'])
  })

  it('is delivered at once when the page listens already, and only once', () => {
    const { send, listening, delivered } = queue()
    listening('command:run')
    send('command:run', { id: 'file.save' })
    listening('command:run')
    expect(delivered).toEqual(['command:run {"id":"file.save"}'])
  })

  it('does not hold up another, and keeps its order', () => {
    const { send, listening, delivered } = queue()
    send('command:run', { id: 'a' })
    send('draft:waiting', {})
    send('command:run', { id: 'b' })
    listening('command:run')
    expect(delivered).toEqual(['command:run {"id":"a"}', 'command:run {"id":"b"}'])
  })

  it('waits again while the page is loaded anew', () => {
    const { send, listening, reset, delivered } = queue()
    listening('draft:waiting')
    reset()
    send('draft:waiting', {})
    expect(delivered).toEqual([])
    listening('draft:waiting')
    expect(delivered).toHaveLength(1)
  })
})
