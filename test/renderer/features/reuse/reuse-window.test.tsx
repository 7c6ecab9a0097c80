import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { EarlierAnswerFound, Question } from '../../../../electron/ipc/contract'
import type { Passage } from '../../../../letter/passages/passage'
import { useLibrary } from '../../../../renderer/app/library'
import { openDialog } from '../../../../renderer/app/view-store'
import { withCitation } from '../../../../renderer/features/earlier-answers/insert-earlier'
import { ageText } from '../../../../renderer/text/earlier-answers'
import { openSampleWindow } from '../../../support/open-window'

const passage = (id: string, title: string, validUntil: string | null): Passage => ({
  ...{ id, title, tags: ['proef'], validFrom: null, validUntil, handlingNote: 'Kijk dit na.' },
  text: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Kenmerk {{kenmerk kamer}}.', marks: [] }] }],
  provenance: { source: 'proef', verified: true },
})

const desk = { passages: [passage('oud', 'Oude passage', '2024-01-31'), passage('goed', 'Goede passage', null)] }

async function withDialog(kind: 'passages' | 'new-from-letter' | 'save-as-template' | 'templates', title: string) {
  useLibrary.setState({ contents: null })
  const window = await openSampleWindow(desk)
  openDialog({ kind })
  return { ...window, dialog: within(await screen.findByRole('dialog', { name: title })) }
}

describe('standard passages', () => {
  it('warn when they are past their date, and show how they read in this letter', async () => {
    const { dialog, user } = await withDialog('passages', 'Standaardpassages')
    const expired = await dialog.findByRole('option', { name: /Oude passage/ })
    expect(expired.textContent).toContain('Verlopen: gold tot en met 31 januari 2024.')
    await user.click(dialog.getByRole('option', { name: /Goede passage/ }))
    expect(dialog.getByRole('region', { name: 'Zo komt de passage in de brief' }).textContent).toContain(
      'Kenmerk 2025Z04340.',
    )
  })

  it('are found by typing', async () => {
    const { dialog, user } = await withDialog('passages', 'Standaardpassages')
    await dialog.findByRole('option', { name: /Oude passage/ })
    await user.type(dialog.getByRole('searchbox', { name: 'Zoek een passage' }), 'goede')
    await waitFor(() => {
      expect(dialog.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Goede passageproef'])
    })
  })
})

describe('a passage of one’s own', () => {
  const saved = (bridge: Awaited<ReturnType<typeof withDialog>>['bridge']) =>
    bridge.asked.filter(({ name }) => name === 'library:save-passage').map(({ question }) => question)

  it('is refused in words beside the field, until it has a title and a text', async () => {
    const { dialog, user, bridge } = await withDialog('passages', 'Standaardpassages')
    await user.click(dialog.getByRole('button', { name: 'Nieuwe passage…' }))
    const form = within(await screen.findByRole('alertdialog', { name: 'Nieuwe standaardpassage' }))
    await user.click(form.getByRole('button', { name: 'Opslaan' }))
    expect(form.getByText('Geef de passage een titel; daaraan vindt u haar terug.')).toBeTruthy()
    expect(form.getByText('Typ of plak de tekst van de passage.')).toBeTruthy()
    expect(saved(bridge)).toEqual([])
  })

  it('gets its places by picking them, and is saved under an id of its title', async () => {
    const { dialog, user, bridge } = await withDialog('passages', 'Standaardpassages')
    await user.click(dialog.getByRole('button', { name: 'Nieuwe passage…' }))
    const form = within(await screen.findByRole('alertdialog', { name: 'Nieuwe standaardpassage' }))
    await user.type(form.getByRole('textbox', { name: 'Titel' }), 'Naar het Kamerstuk')
    await user.click(form.getByRole('button', { name: 'Plaats invoegen' }))
    await user.click(await screen.findByRole('menuitem', { name: /^kenmerk kamer:/ }))
    await user.type(form.getByRole('textbox', { name: 'Trefwoorden' }), 'kamer, stuk')
    expect(form.getByRole('region', { name: 'Zo komt de passage in deze brief' }).textContent).toContain('2025Z04340')
    await user.click(form.getByRole('button', { name: 'Opslaan' }))
    await waitFor(() => {
      expect(saved(bridge)).toMatchObject([
        {
          passage: {
            ...{ id: 'eigen-naar-het-kamerstuk', title: 'Naar het Kamerstuk', tags: ['kamer', 'stuk'] },
            text: [{ kind: 'paragraph', children: [{ kind: 'text', text: '{{kenmerk kamer}}', marks: [] }] }],
          },
        },
      ])
    })
  })

  it('that is half written is not let go without a word', async () => {
    const { dialog, user } = await withDialog('passages', 'Standaardpassages')
    await user.click(dialog.getByRole('button', { name: 'Nieuwe passage…' }))
    const form = within(await screen.findByRole('alertdialog', { name: 'Nieuwe standaardpassage' }))
    await user.type(form.getByRole('textbox', { name: 'Titel' }), 'Half')
    await user.keyboard('{Escape}')
    await user.click(form.getByRole('button', { name: 'Verder met de passage' }))
    expect(form.getByRole<HTMLInputElement>('textbox', { name: 'Titel' }).value).toBe('Half')
    await user.keyboard('{Escape}')
    await user.click(form.getByRole('button', { name: 'Niet opslaan' }))
    expect(await screen.findByRole('dialog', { name: 'Standaardpassages' })).toBeTruthy()
  })

  it('comes back after it was removed', async () => {
    const { dialog, user, bridge } = await withDialog('passages', 'Standaardpassages')
    await user.click(await dialog.findByRole('option', { name: /Goede passage/ }))
    await user.click(dialog.getByRole('button', { name: 'Verwijderen' }))
    const undo = await dialog.findByRole('button', { name: 'Verwijderen ongedaan maken' })
    expect(document.activeElement).toBe(undo)
    await user.keyboard('{Enter}')
    await waitFor(() => {
      expect(saved(bridge)).toMatchObject([{ passage: { id: 'goed', title: 'Goede passage' } }])
    })
  })
})

describe('a new letter from this one', () => {
  it('shows what stays and what goes, and leaves behind what the person unticks', async () => {
    const { dialog, user, bridge } = await withDialog('new-from-letter', 'Nieuwe brief uit deze brief')
    expect(dialog.getByRole('region', { name: 'Wordt leeggemaakt' }).textContent).toContain('Nordkamp')
    await user.click(dialog.getByRole('checkbox', { name: 'Ondertekenaars' }))
    await user.click(dialog.getByRole('button', { name: 'Nieuwe brief beginnen' }))
    await waitFor(() => {
      expect(bridge.namesAsked()).toContain('draft:new')
    })
    const sent = bridge.asked.find(({ name }) => name === 'draft:new')?.question as Question<'draft:new'>
    expect(JSON.stringify(sent.draft)).not.toMatch(/Nordkamp|2025Z04340|Brekelmans/)
    // Beside the letter goes what to look for in it; main keeps that out of the file (decision 0009).
    expect(sent.oldCase).toMatchObject({ members: ['Nordkamp'], caseNumber: '2025Z04340' })
  })
})

describe('templates', () => {
  it('keep nothing of the case, and say so before they are saved', async () => {
    const { dialog, user, bridge } = await withDialog('save-as-template', 'Bewaar als sjabloon')
    const name = dialog.getByRole('textbox', { name: 'Naam van het sjabloon' })
    await user.clear(name)
    await user.type(name, 'Mijn huis')
    expect(dialog.getByRole('region', { name: 'Wordt leeggemaakt' }).textContent).toContain('2025Z04340')
    await user.click(dialog.getByRole('button', { name: 'Sjabloon opslaan' }))
    const saved = bridge.asked.find((asked) => asked.name === 'library:save-template')?.question
    expect(saved).toMatchObject({ template: { id: 'eigen-mijn-huis', name: 'Mijn huis', edition: 1 } })
    expect(JSON.stringify(saved)).not.toMatch(/Nordkamp|Oekraïne|Brekelmans/)
  })

  it('that ship cannot be changed, only copied', async () => {
    const { dialog } = await withDialog('templates', 'Sjablonen')
    expect(await dialog.findByRole('button', { name: 'Dupliceren' })).toBeTruthy()
    expect(dialog.queryByRole('button', { name: 'Wijzigen…' })).toBeNull()
    expect(dialog.queryByRole('button', { name: 'Verwijderen' })).toBeNull()
  })
})

describe('earlier answers', () => {
  it('go in as paragraphs with the sentence that cites them', () => {
    const found: Pick<EarlierAnswerFound, 'answer' | 'citation'> = { answer: 'Een.\n\nTwee.', citation: 'Zie daar.' }
    const texts = withCitation(found).flatMap((block) =>
      block.kind === 'paragraph' ? block.children.map((child) => (child.kind === 'text' ? child.text : '')) : [],
    )
    expect(texts).toEqual(['Een.', 'Twee.', 'Zie daar.'])
  })

  it.each([
    [1, '1 dag geleden'],
    [60, '2 maanden geleden'],
    [1100, '3 jaar geleden'],
    [-3, 'later gedateerd dan vandaag'],
  ])('of %i days are "%s" old', (days, text) => {
    expect(ageText(days)).toBe(text)
  })
})
