import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openSampleWindow } from '../../../support/open-window'
import { sampleDraft } from '../../../support/sample-draft'

vi.setConfig({ testTimeout: 60_000 })

const { paper, margins } = sampleDraft().template.layout
const pageHeight = paper.height - margins.top - margins.bottom

const size = (mm: number) => [{ blockSize: (mm * 96) / 25.4, inlineSize: 0 }]

/** Tells of the text of the annex that it is so high; jsdom lays nothing out. */
const textOf = (height: number) =>
  class {
    constructor(private readonly tell: (entries: readonly object[]) => void) {}
    observe(element: Element): void {
      if (!element.matches('.sheet__text')) return
      this.tell([{ contentBoxSize: size(height), borderBoxSize: size(margins.top + height + margins.bottom) }])
    }
    unobserve(): void {
      // Nothing was kept.
    }
    disconnect(): void {
      // Nothing was kept.
    }
  }

it.each([
  ['that just fits a page', 0.95, 2],
  ['of more than a page', 1.05, 3],
])('counts the pages of a text %s', async (_, pages, all) => {
  vi.stubGlobal('ResizeObserver', textOf(pages * pageHeight))
  await openSampleWindow()
  expect(screen.getByText(`Pagina 1 van ${String(all)}`)).toBeTruthy()
  vi.unstubAllGlobals()
})
