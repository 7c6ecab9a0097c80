import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { loadOffices } from '../../../../letter/offices/offices-file'
import { openLetter } from '../../../../renderer/app/letter-store'
import { useLibrary } from '../../../../renderer/app/library'
import { openDialog } from '../../../../renderer/app/view-store'
import { openWindow } from '../../../support/open-window'
import { shippedSources } from '../../../support/shipped-templates'

// Finding by role and name reads the whole window each time: on a busy machine a test takes seconds.
vi.setConfig({ testTimeout: 60_000 })

it('writes the offices of a pasted heading in full, by the library of this desk', async () => {
  useLibrary.setState({ contents: null })
  const { user } = await openWindow({ offices: loadOffices(shippedSources).offices })
  await user.click(screen.getByRole('button', { name: /nieuwe brief van sjabloon/i }))
  await user.click(await screen.findByRole('button', { name: 'Brief beginnen' }))
  openDialog({ kind: 'add-questions' })
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('textbox'))
  await user.paste('Vragen van het lid Zand (CDA) aan de minister van VWS over zout\n\n1. Kent u dit bericht?')
  await user.click(dialog.getByRole('button', { name: 'Toevoegen' }))
  expect(openLetter()?.structure.questionSet.addressedTo).toEqual(['minister van Volksgezondheid, Welzijn en Sport'])
})
