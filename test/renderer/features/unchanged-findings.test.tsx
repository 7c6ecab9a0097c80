import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Finding } from '../../../letter/checks/finding'
import { useChecking, useFindings } from '../../../renderer/features/checks/use-findings'

/** A worker that checks nothing: the test says what it found. */
class ToldWorker {
  static last: ToldWorker | null = null
  onmessage: ((message: { readonly data: readonly Finding[] }) => void) | null = null
  constructor() {
    ToldWorker.last = this
  }
  postMessage(): void {
    // Nothing is checked.
  }
  terminate(): void {
    this.onmessage = null
  }
}

const find = (...messages: readonly string[]) => {
  act(() => {
    const data = messages.map((message): Finding => ({
      ...{ check: 'open-places', severity: 'missing', place: { kind: 'letter' }, message },
    }))
    ToldWorker.last?.onmessage?.({ data })
  })
}

let drawn = 0

function List() {
  useChecking()
  const findings = useFindings()
  drawn += 1
  return <p>{findings.map(({ message }) => message).join(' en ')}</p>
}

it('draws the findings anew when they change, and not when the same is found again', () => {
  Object.assign(globalThis, { Worker: ToldWorker })
  render(<List />)
  find('geen datum')
  const before = drawn
  find('geen datum')
  expect(drawn).toBe(before)
  find('geen datum', 'geen kenmerk')
  expect(drawn).toBe(before + 1)
  expect(screen.getByText('geen datum en geen kenmerk')).toBeTruthy()
})
