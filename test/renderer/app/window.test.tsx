import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { RecentId, DraftHandle } from '../../../electron/ipc/contract'
import { editLetter } from '../../../renderer/app/edit-letter'
import { useEditors } from '../../../renderer/app/editors'
import { holdFocus } from '../../../renderer/app/hold-focus'
import { removeQuestion } from '../../../letter/model/edit-questions'
import { splitOffQuestion } from '../../../renderer/app/answer-actions'
import { openLetter, settledLetter } from '../../../renderer/app/letter-store'
import { introductionId } from '../../../renderer/app/letter-texts'
import { useView } from '../../../renderer/app/view-store'
import { commandById } from '../../../renderer/commands/registry'
import { openSampleWindow, openWindow } from '../../support/open-window'

// Finding by role and name reads the whole window each time: on a busy machine a test takes seconds.
vi.setConfig({ testTimeout: 60_000 })

const subject = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Betreft' })
const row = (name: RegExp) => screen.getByRole('option', { name })
const rows = () => screen.getAllByRole('option', { name: /^Vraag/ }).map((option) => option.getAttribute('aria-label'))

describe('the start screen', () => {
  it('offers a new letter, a letter from disk and the sample', async () => {
    await openWindow()
    for (const name of [/nieuwe brief van sjabloon/i, /brief openen/i, /voorbeeldbrief/i]) {
      expect(screen.getByRole('button', { name })).toBeTruthy()
    }
  })

  it('lists the letters of this desk and opens one', async () => {
    const recent = { id: 'r1' as RecentId, name: 'Nordkamp', folder: 'Documenten', openedAt: '2025-04-22T10:00:00' }
    const { user } = await openWindow({ recent: [recent] })
    await user.click(await screen.findByRole('button', { name: /Nordkamp.*Documenten.*22 april 2025/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Nordkamp' })).toBeTruthy()
  })

  it('offers work that an earlier run left behind, which then counts as unsaved', async () => {
    const lost = { handle: 'x' as DraftHandle, name: 'Nordkamp', savedAt: '2025-04-22T10:00:00' }
    const { user } = await openWindow({ recoverable: [lost] })
    await user.click(await screen.findByRole('button', { name: 'Terughalen' }))
    await screen.findByText('Niet opgeslagen')
    expect(document.title).toBe('● Nordkamp – Antwoordbrief')
  })

  it('begins a letter of the chosen ministry', async () => {
    const { user } = await openWindow()
    await user.click(screen.getByRole('button', { name: /nieuwe brief van sjabloon/i }))
    await user.click(await screen.findByRole('option', { name: /Justitie en Veiligheid/ }))
    await user.click(screen.getByRole('button', { name: 'Brief beginnen' }))
    await screen.findByRole('textbox', { name: 'Kop van de bijlage' })
    expect(openLetter()?.template.ministry.name).toBe('Ministerie van Justitie en Veiligheid')
    expect(screen.getByText('Er zijn nog geen vragen.')).toBeTruthy()
  })
})

describe('the page', () => {
  it('derives the opening from the facts while they are typed', async () => {
    const { user } = await openWindow()
    await user.click(screen.getByRole('button', { name: /nieuwe brief van sjabloon/i }))
    await user.click(await screen.findByRole('button', { name: 'Brief beginnen' }))
    await user.type(await screen.findByRole('textbox', { name: 'Onderwerp' }), 'drones')
    await user.type(screen.getByRole('textbox', { name: 'Naam van indiener 1' }), 'Nordkamp')
    expect(subject().value).toContain('Nordkamp')
    expect(subject().value).toContain('over drones')
  })

  it('says where a derived text comes from, and puts it back after it was replaced', async () => {
    const { user } = await openSampleWindow()
    const derived = subject().value
    await user.click(subject())
    expect(screen.getByText('Volgt uit de gegevens van de vragen.')).toBeTruthy()
    await user.type(subject(), '!')
    expect(openLetter()?.letter.replaced.subject).toBe(`${derived}!`)
    await user.click(screen.getByRole('button', { name: 'Herstel' }))
    expect(subject().value).toBe(derived)
  })

  it('undoes what was typed in a field as one step', async () => {
    const { user } = await openSampleWindow()
    const before = subject().value
    await user.type(subject(), ' en meer')
    await user.keyboard('{Control>}z{/Control}')
    expect(subject().value).toBe(before)
  })

  it('shows each question read-only above its answer', async () => {
    await openSampleWindow()
    const answer = await screen.findByRole('textbox', { name: 'Antwoord op vraag 6' })
    expect(answer.textContent).toBe('Ja.')
    const section = answer.closest('section')
    expect(section?.textContent).toContain('6. Kunt u deze vragen afzonderlijk beantwoorden?')
  })

  it('shows the introduction of the annex between its heading and the first question, and stores what is written', async () => {
    await openSampleWindow()
    const introduction = await screen.findByRole('textbox', { name: 'Inleiding van de bijlage' })
    const heading = screen.getByRole('textbox', { name: 'Kop van de bijlage' })
    const first = await screen.findByRole('textbox', { name: 'Antwoord op vraag 1' })
    const follows = Node.DOCUMENT_POSITION_FOLLOWING
    expect(heading.compareDocumentPosition(introduction) & follows).toBeTruthy()
    expect(introduction.compareDocumentPosition(first) & follows).toBeTruthy()
    useEditors
      .getState()
      .editors?.replace(introductionId, [
        { kind: 'paragraph', children: [{ kind: 'text', text: 'Vooraf merken wij op.', marks: [] }] },
      ])
    expect(introduction.textContent).toBe('Vooraf merken wij op.')
    expect(JSON.stringify(settledLetter()?.letter.introduction)).toContain('Vooraf merken wij op.')
  })

  it('lets nothing be changed in a letter that somebody else has open', async () => {
    await openSampleWindow({ readOnly: { kind: 'in-use', since: '2025-04-22T10:00:00' } })
    expect(screen.getByText(/Iemand anders heeft deze brief open/)).toBeTruthy()
    expect(subject().readOnly).toBe(true)
  })

  it('lets a letter be changed once it is saved as a copy of one’s own', async () => {
    const { user } = await openSampleWindow({ readOnly: { kind: 'folder' } })
    await user.click(screen.getByRole('button', { name: 'Opslaan als…' }))
    await waitFor(() => {
      expect(subject().readOnly).toBe(false)
    })
    expect(screen.queryByText(/kan alleen worden gelezen/)).toBeNull()
  })

  it.each([
    ['all of it is understood', true],
    ['parts of it are not', false],
  ])('shows a letter of a newer version to read; it goes out when %s', async (_, whole) => {
    await openSampleWindow({ readOnly: { kind: 'newer', whole } })
    const banner = screen.getByText(/gemaakt met een nieuwere versie/)
    expect(banner.textContent.includes('Niet alles')).toBe(!whole)
    expect(subject().readOnly).toBe(true)
    const enabled = ['file.save', 'file.save-as', 'file.export', 'file.pdf', 'file.print', 'view.preview'].filter(
      (id) => commandById(id).isEnabled(),
    )
    expect(enabled).toEqual(whole ? ['file.export', 'file.pdf', 'file.print', 'view.preview'] : [])
  })
})

describe('the foot of the window', () => {
  it('tells the keys of the zoom', async () => {
    await openSampleWindow()
    for (const [name, keys] of [
      ['Brief groter', 'Control+Alt+Plus'],
      ['Brief kleiner', 'Control+Alt+Minus'],
    ] as const) {
      expect(screen.getByRole('button', { name }).getAttribute('aria-keyshortcuts')).toBe(keys)
    }
  })
})

describe('the list of parts', () => {
  it('names each question with its state and first words', async () => {
    await openSampleWindow()
    expect(row(/^Vraag 6, akkoord:.*Kunt u deze vragen afzonderlijk beantwoorden/)).toBeTruthy()
  })

  it('moves a question by Alt and an arrow, and back by undo', async () => {
    const { user } = await openSampleWindow()
    const before = rows()
    row(/^Vraag 1,/).focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(rows()[0]).toMatch(/^Vraag 2,/)
    await user.keyboard('{Control>}z{/Control}')
    expect(rows()).toEqual(before)
  })

  it('answers ticked questions together, by keyboard alone', async () => {
    const { user } = await openSampleWindow()
    row(/^Vraag 4,/).focus()
    await user.keyboard(' {ArrowDown} ')
    await user.keyboard('{Control>}j{/Control}')
    expect(row(/^Vragen 4 en 5, concept:/)).toBeTruthy()
    expect(openLetter()?.letter.answers).toHaveLength(5)
    expect(screen.getByLabelText('6 van 6 beantwoord')).toBeTruthy()
  })

  it('shows the answer that questions are answered in together, and keeps the focus', async () => {
    const { user } = await openSampleWindow()
    row(/^Vraag 4,/).focus()
    await user.keyboard(' {ArrowDown} ')
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView')
    await user.keyboard('{Control>}j{/Control}')
    await vi.waitFor(() => {
      expect(shown.mock.contexts).toContain(document.getElementById('antwoord-a-q4'))
    })
    expect(document.activeElement).toBe(row(/^Vragen 4 en 5,/))
  })

  it('goes to the joint answer when undo takes away the one that a question had of its own', async () => {
    const { user } = await openSampleWindow()
    row(/^Vraag 2,/).focus()
    await user.keyboard(' {ArrowDown} {Control>}j{/Control}')
    const joint = await screen.findByRole('textbox', { name: 'Antwoord op vragen 2 en 3' })
    splitOffQuestion('q3')
    const own = await screen.findByRole('textbox', { name: 'Antwoord op vraag 3' })
    own.focus()
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView')
    await user.keyboard('{Control>}z{/Control}')
    await vi.waitFor(() => {
      expect(shown.mock.contexts.at(-1)).toBe(joint)
    })
  })

  it('goes to what comes in the place of an answer that is taken away with its question', async () => {
    await openSampleWindow()
    screen.getByRole('textbox', { name: 'Antwoord op vraag 3' }).focus()
    const next = screen.getByRole('textbox', { name: 'Antwoord op vraag 4' })
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView')
    holdFocus(() => {
      editLetter('weg', (letter) => removeQuestion(letter, 'q3'))
    })
    await vi.waitFor(() => {
      expect(shown.mock.contexts.at(-1)).toBe(next)
    })
  })

  it('shows the row of the answer that the caret comes to', async () => {
    await openSampleWindow()
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView')
    screen.getByRole('textbox', { name: 'Antwoord op vraag 5' }).focus()
    await waitFor(() => {
      expect(shown.mock.contexts.at(-1)).toBe(row(/^Vraag 5,/))
    })
  })

  it('ticks a question with Ctrl+Space too, which elsewhere takes marks off the answer', async () => {
    const { user } = await openSampleWindow()
    row(/^Vraag 4,/).focus()
    await user.keyboard('{Control>} {/Control}')
    expect(row(/^Vraag 4,/).getAttribute('aria-selected')).toBe('true')
    expect(document.activeElement).toBe(row(/^Vraag 4,/))
  })

  it('knows the answer at work while the menu of one of its questions is open', async () => {
    const { user } = await openSampleWindow()
    screen.getByRole('textbox', { name: 'Antwoord op vraag 5' }).focus()
    const menu = await screen.findByRole('button', { name: 'Vraag 5: meer' })
    menu.focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement?.closest('[role="menu"]')).toBeTruthy()
    expect(useView.getState().activeAnswer).toBe(openLetter()?.letter.answers[4]?.id)
  })
})

describe('adding questions', () => {
  it('shows what was recognised in a pasted text and takes it over with the facts of its heading', async () => {
    const { user } = await openWindow()
    await user.click(screen.getByRole('button', { name: /nieuwe brief van sjabloon/i }))
    await user.click(await screen.findByRole('button', { name: 'Brief beginnen' }))
    await user.click((await screen.findAllByRole('button', { name: /Vragen toevoegen/ }))[0] as HTMLElement)
    const text = [
      '2025Z04340',
      '(ingezonden 11 maart 2025)',
      'Vragen van het lid Nordkamp (GroenLinks-PvdA) aan de minister van Defensie over drones',
      '1. Hoeveel drones zijn er?',
      '2. Waarom niet meer?',
    ].join('\n')
    await user.click(screen.getByRole('textbox', { name: 'Vragen' }))
    await user.paste(text)
    expect(screen.getByText('2 vragen herkend')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }))
    expect(await screen.findByRole('option', { name: /^Vraag 2, leeg:.*Waarom niet meer/ })).toBeTruthy()
    expect(openLetter()?.letter.questionSet).toMatchObject({ caseNumber: '2025Z04340', sentOn: '2025-03-11' })
  })
})

describe('saving', () => {
  it('says "Opgeslagen" with the time that main gives, and only then', async () => {
    const { user } = await openSampleWindow()
    await user.type(subject(), '!')
    expect(screen.getByText('Nog niet opgeslagen')).toBeTruthy()
    await user.keyboard('{Control>}s{/Control}')
    expect(await screen.findByText('Opgeslagen 14:03')).toBeTruthy()
    expect(document.title).toBe('Proefbrief – Antwoordbrief')
  })

  it('hears its keys in the pane of a footnote too, which keeps those of writing', async () => {
    const { user } = await openSampleWindow()
    await user.type(subject(), '!')
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog" class="ab-footnote-pane" tabindex="0"></div>')
    onTestFinished(() => document.querySelector('.ab-footnote-pane')?.remove())
    document.querySelector<HTMLElement>('.ab-footnote-pane')?.focus()
    await user.keyboard('{Control>}zs{/Control}')
    expect(await screen.findByText('Opgeslagen 14:03')).toBeTruthy()
    expect(subject().value).toMatch(/!$/)
  })

  it('stays unsaved when the person cancels', async () => {
    const { user } = await openSampleWindow({ saveAs: null })
    await user.type(subject(), '!')
    await user.keyboard('{Control>}s{/Control}')
    expect(screen.getByText('Nog niet opgeslagen')).toBeTruthy()
  })

  it('says what happened, what is safe and what can be done when it is refused', async () => {
    const { user } = await openSampleWindow({ refuseToSave: 'ENOSPC' })
    await user.type(subject(), '!')
    await user.keyboard('{Control>}s{/Control}')
    const dialog = await screen.findByRole('alertdialog', { name: 'De brief is niet opgeslagen' })
    expect(dialog.textContent).toContain('Uw tekst staat nog in dit venster.')
    expect(dialog.textContent).toContain('De schijf is vol.')
    expect(within(dialog).getByRole('button', { name: 'Opslaan als…' })).toBeTruthy()
    expect(document.title).toMatch(/^● /)
  })
})

describe('closing with unsaved work', () => {
  const typeAndClose = async (desk = {}) => {
    const opened = await openSampleWindow(desk)
    await opened.user.type(subject(), '!')
    opened.askToClose()
    const dialog = await screen.findByRole('alertdialog', { name: 'Niet opgeslagen wijzigingen' })
    const press = (name: string) => opened.user.click(within(dialog).getByRole('button', { name }))
    return { ...opened, press }
  }

  it('stays with the letter on Annuleren', async () => {
    const { bridge, press } = await typeAndClose()
    await press('Annuleren')
    expect(bridge.namesAsked()).not.toContain('window:close')
    expect(openLetter()).not.toBeNull()
  })

  it('closes without saving on Niet opslaan', async () => {
    const { bridge, press } = await typeAndClose()
    await press('Niet opslaan')
    await waitFor(() => {
      expect(bridge.namesAsked()).toContain('window:close')
    })
    expect(bridge.namesAsked()).not.toContain('draft:save')
  })

  it('closes on Opslaan after the save, and not when the save is refused', async () => {
    const saved = await typeAndClose()
    await saved.press('Opslaan')
    await waitFor(() => {
      expect(saved.bridge.namesAsked().filter((name) => /^(draft:save|window:close)$/.test(name))).toEqual([
        'draft:save',
        'window:close',
      ])
    })
    const refused = await typeAndClose({ refuseToSave: 'EACCES' })
    await refused.press('Opslaan')
    await screen.findByRole('alertdialog', { name: 'De brief is niet opgeslagen' })
    expect(refused.bridge.namesAsked()).not.toContain('window:close')
  })

  it('asks nothing when all is saved', async () => {
    const { bridge, askToClose } = await openSampleWindow()
    askToClose()
    await waitFor(() => {
      expect(bridge.namesAsked()).toContain('window:close')
    })
  })
})
