import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Member, Office } from '../../../../letter/model/question-set'
import { parseQuestions } from '../../../../letter/questions/parse-questions'
import { showNothing } from '../../../../renderer/app/letter-store'
import { useIncoming } from '../../../../renderer/app/incoming'
import { useTemplates } from '../../../../renderer/app/templates'
import type { ChangeFacts } from '../../../../renderer/features/import/fact-row'
import { ImportView } from '../../../../renderer/features/import/import-view'
import { shippedTemplate } from '../../../support/shipped-templates'
import { SAMPLE, sourceOf } from './understood'

type MembersProps = { readonly members: readonly Member[]; readonly onChange: ChangeFacts }
type OfficesProps = { readonly offices: readonly Office[]; readonly onChange: ChangeFacts }

// The window lends the fields of another feature; here plain ones do.
function Members({ members, onChange }: MembersProps) {
  return (
    <input
      aria-label="Indieners als tekst"
      value={members.map(({ name }) => name).join(', ')}
      onChange={(event) => {
        onChange({ members: [{ name: event.target.value, party: 'D66' }] }, 'members')
      }}
    />
  )
}
const Offices = ({ offices }: OfficesProps) => <p>{offices.join(', ')}</p>

const fields = { Members, Offices }

function show(text = SAMPLE) {
  const source = sourceOf(text)
  const incoming = { name: 'vragen.docx', source, parsed: parseQuestions(source), withAnswers: false }
  useIncoming.setState({ incoming })
  return render(<ImportView incoming={incoming} fields={fields} />)
}

const understood = () => within(screen.getByRole('region', { name: 'Begrepen' }))
const question = (number: string) => understood().getByRole('listitem', { name: `Vraag ${number}` })
const numbers = () =>
  understood()
    .getAllByRole('listitem', { name: /^Vraag / })
    .map((row) => row.getAttribute('aria-label'))
const lit = () => [...document.querySelectorAll('[data-lit]')].map(({ textContent }) => textContent).join('')

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
  // jsdom has no CSS; the names that are escaped here are plain.
  vi.stubGlobal('CSS', { escape: (text: string) => text, supports: () => false })
  useTemplates.setState({ list: [shippedTemplate('antwoordbrief-defensie')], failure: null })
  showNothing()
})

afterEach(() => {
  vi.unstubAllGlobals()
  useIncoming.setState({ incoming: null, steps: null })
})

describe('the two sides', () => {
  it('lights the passage of the question that is chosen', async () => {
    show()
    await userEvent.click(question('3'))
    expect(lit()).toContain('Welke stappen zet u daarvoor? Wanneer is dat gereed?')
    expect(lit()).not.toContain('Deelt u')
  })
  it('chooses the question of the passage that is clicked', async () => {
    show()
    await userEvent.click(screen.getByText(/Deelt u de mening dat dit sneller moet/, { selector: '.claim' }))
    expect(question('2').getAttribute('aria-current')).toBe('true')
  })
  it('ties the fields to the heading', async () => {
    show()
    await userEvent.click(understood().getByRole('listitem', { name: /^Onderwerp/ }))
    expect(lit()).toBe('de steun aan Oekraïne')
  })
  it('walks through the source with the arrows', async () => {
    show()
    screen.getByRole('region', { name: 'Document' }).focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(lit()).not.toBe('')
  })
})

describe('by keyboard', () => {
  it('walks from row to row, and Enter edits', async () => {
    show()
    question('1').focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(question('2'))
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('textbox', { name: 'Tekst van de vraag' })).toBe(document.activeElement)
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(question('2'))
  })
  it('splits at the caret and goes on in the row', async () => {
    show()
    question('3').focus()
    await userEvent.keyboard('{Enter}')
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst van de vraag' })
    box.setSelectionRange(30, 30)
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(numbers()).toEqual(['Vraag 1', 'Vraag 2', 'Vraag 3', 'Vraag 4', 'Vraag 5'])
  })
  it('moves, takes out, and steps back', async () => {
    show()
    question('2').focus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(numbers()).toEqual(['Vraag 2', 'Vraag 1', 'Vraag 3', 'Vraag 4'])
    await userEvent.keyboard('{Delete}')
    expect(numbers()).toEqual(['Vraag 1', 'Vraag 3', 'Vraag 4'])
    expect(understood().getByRole('listitem', { name: /^niet ondergebracht: Deelt u/ })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(numbers()).toEqual(['Vraag 1', 'Vraag 2', 'Vraag 3', 'Vraag 4'])
  })
  it('takes the letters typed into one field back in one step', async () => {
    show()
    question('2').focus()
    await userEvent.keyboard('{Enter}{End} En nu?')
    useIncoming.getState().steps?.undo()
    await userEvent.keyboard('{Escape}')
    expect(
      await understood().findAllByText('Deelt u de mening dat dit sneller moet? Zo nee, waarom niet?'),
    ).toBeTruthy()
  })
})

describe('what is uncertain', () => {
  const doubtful = '1. Kent u dit bericht?\n\n3. Wat doet u daaraan?'

  it('comes first, with its reason', () => {
    show(doubtful)
    const points = within(screen.getByRole('region', { name: 'Nakijken' }))
    expect(points.getByText(/^Er is geen kop gevonden/)).toBeTruthy()
    expect(points.getByText('Vraag 2 ontbreekt in de nummering.')).toBeTruthy()
    expect(understood().getAllByRole('listitem')[0]?.textContent).toContain('Er is geen')
  })
  it('brings to what it is about, and can be ticked off', async () => {
    show(doubtful)
    const row = understood().getByRole('listitem', { name: /^Er is geen kop gevonden/ })
    await userEvent.click(row)
    await userEvent.click(within(row).getByRole('button', { name: 'Toon' }))
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Indieners/)
    await userEvent.click(row)
    await userEvent.click(within(row).getByRole('button', { name: 'Gezien' }))
    expect(screen.queryByRole('listitem', { name: /^Er is geen kop gevonden/ })).toBeNull()
  })
  it('shows what the reader left out', () => {
    const source = { ...sourceOf(SAMPLE), remarks: [{ kind: 'hidden-text' as const, count: 2 }] }
    const incoming = { name: null, source, parsed: parseQuestions(source), withAnswers: false }
    render(<ImportView incoming={incoming} fields={fields} />)
    expect(screen.getByText('2 stukken verborgen tekst zijn weggelaten.')).toBeTruthy()
  })
})

describe('what went nowhere', () => {
  const loose = 'Een verhaal zonder vragen.\n\nNog een alinea.'

  it('is shown at both sides and can become questions', async () => {
    show(loose)
    expect(screen.getAllByText('Een verhaal zonder vragen.').length).toBeGreaterThan(1)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Overnemen' }).disabled).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Maak van elk stuk een vraag' }))
    expect(numbers()).toEqual(['Vraag 1', 'Vraag 2'])
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Overnemen' }).disabled).toBe(false)
  })
})

describe('the letter', () => {
  it('proposes who answers, and points out who does not', async () => {
    show()
    expect(screen.getByRole('button', { name: /Ministerie van Defensie/ })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: /minister van Buitenlandse Zaken/ }))
    await userEvent.click(screen.getByRole('option', { name: 'antwoordt niet' }))
    expect(screen.getByText(/Ook gevraagd, maar niet in de brief: minister van Buitenlandse Zaken/)).toBeTruthy()
  })
  it('goes back without changing anything', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }))
    expect(useIncoming.getState().incoming).toBeNull()
  })
})
