import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { loadOffices } from '../../../letter/offices/offices-file'
import { useLibrary } from '../../../renderer/app/library'
import { readPaste } from '../../../renderer/app/read-incoming'
import { openWindow } from '../../support/open-window'
import { shippedSources } from '../../support/shipped-templates'

// Finding by role and name reads the whole window each time: on a busy machine a test takes seconds.
vi.setConfig({ testTimeout: 60_000 })

const { offices } = loadOffices(shippedSources)

/** A set put to these offices, as a paste in a window that does not know the library yet. */
async function addressed(to: string): Promise<string> {
  useLibrary.setState({ contents: null })
  await openWindow({ offices })
  await readPaste(
    `Vragen van het lid Zand (CDA) aan ${to} over zout (ingezonden 3 mei 2024)\n\n1. Kent u dit bericht?`,
    '',
  )
  const understood = await screen.findByRole('region', { name: 'Begrepen' })
  return (
    within(understood)
      .getByRole('listitem', { name: /^Gericht aan/ })
      .getAttribute('aria-label') ?? ''
  )
}

describe('offices of a heading', () => {
  it('are written in full, by the library of this desk and not only by its templates', async () => {
    expect(await addressed('de ministers van VWS en van OCW')).toContain(
      'minister van Volksgezondheid, Welzijn en Sport, minister van Onderwijs, Cultuur en Wetenschap',
    )
  })

  it('may be those that sign no template', async () => {
    expect(await addressed('de minister voor BHO en de staatssecretaris van FIN')).toContain(
      'minister voor Buitenlandse Handel en Ontwikkelingshulp, staatssecretaris van Financiën',
    )
  })
})
