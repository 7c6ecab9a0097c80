// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { composeLetter } from '../../../letter/model/compose-letter'
import type { Letter } from '../../../letter/model/letter'
import { letterAsHtml } from '../../../letter/print/letter-as-html'
import { goldenLetters } from '../../support/golden-letters'
import { printedWords, wordsOf } from '../../support/printed-words'

const golden = (name: string) => {
  const found = goldenLetters.find((each) => each.name === name)
  if (!found) throw new Error(`no golden letter ${name}`)
  return found
}

function print(name: string, change: (letter: Letter) => Letter = (letter) => letter, pages = 1) {
  const { letter, template } = golden(name)
  const composed = composeLetter(change(letter), template)
  const { html, style } = letterAsHtml({ composed, layout: template.layout }, pages)
  const document = new DOMParser().parseFromString(html, 'text/html')
  return { composed, layout: template.layout, html, style, document }
}

/** What is read aloud, without what the pages repeat and the marks and texts of the ministry's notes. */
function wordsRead(document: Document): string {
  for (const part of document.querySelectorAll(
    '[aria-hidden], .footnotes, [role="doc-noteref"], .classification, .wordmark',
  ))
    part.remove()
  for (const block of document.querySelectorAll('p, h1, h2, h3, li, br, td, th')) block.append(' ')
  for (const list of document.querySelectorAll('li > ol, li > ul')) list.prepend(' ')
  for (const br of document.querySelectorAll('br')) br.replaceWith(' ')
  return document.body.textContent
}

describe('the letter as a document to print', () => {
  for (const { name } of goldenLetters) {
    it(`${name}: holds every word of the letter, in the order in which it is read`, () => {
      const { document, composed, layout } = print(name)
      const expected = printedWords(composed, layout).text
      // The order of a long front page differs (column last), and an office stands with its name: compare what follows too.
      expect(wordsOf(wordsRead(document)).sort()).toEqual([...expected].sort())
      const annex = wordsOf(composed.annexHeading)
      const read = wordsOf(wordsRead(document)).join(' ')
      expect(expected.join(' ').endsWith(read.slice(read.indexOf(annex.slice(0, 6).join(' '))))).toBe(true)
    })
  }

  it('says its language and has the subject as title', () => {
    const { document, composed } = print('oekraine-defensie')
    expect(document.documentElement.lang).toBe('nl-NL')
    expect(document.title).toBe(composed.subject)
  })

  it('has headings that skip no level: the annex, each question, each answer', () => {
    const { document } = print('samen-beantwoord-jenv')
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName[1]))
    expect(levels[0]).toBe(1)
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
    expect([...document.querySelectorAll('h2')].map((h) => h.textContent)).toContain('Vragen 3, 4, 5, 9 en 10')
    expect([...document.querySelectorAll('h3')].map((h) => h.textContent)).toContain('Antwoord op vraag 1')
  })

  it('repeats reference and page number on each page, the reference not on the first, hidden from who listens', () => {
    const { document } = print('oekraine-defensie', undefined, 3)
    const frames = [...document.querySelectorAll('[aria-hidden="true"] > .frame')]
    expect(frames.map((frame) => frame.querySelector('.page-number')?.textContent)).toEqual([
      'Pagina 1 van 3',
      'Pagina 2 van 3',
      'Pagina 3 van 3',
    ])
    expect(frames.map((frame) => frame.querySelector('.continuation') !== null)).toEqual([false, true, true])
  })

  it('lists footnotes at the end, linked there and back', () => {
    const { document } = print('samen-beantwoord-defensie')
    const marks = [...document.querySelectorAll<HTMLAnchorElement>('[role="doc-noteref"]')]
    expect(marks.map((mark) => mark.textContent)).toEqual(['1', '2'])
    for (const mark of marks) {
      const note = document.querySelector(mark.getAttribute('href') ?? '')
      expect(note?.querySelector('a[role="doc-backlink"]')?.getAttribute('href')).toBe(`#${mark.id}`)
    }
    expect(document.querySelector('#noot-1')?.textContent).toBe('1 Kamerstuk 26\u00a0045,\u00a0nr.\u00a0190.')
  })

  it('leads from a reference to its question', () => {
    const { document } = print('samen-beantwoord-jenv')
    const reference = [...document.querySelectorAll('a.reference')].find(({ textContent }) => textContent === 'vraag 2')
    expect(document.querySelector(reference?.getAttribute('href') ?? '')?.textContent).toContain('initiatief nummer 2?')
  })

  it('takes no text for markup, and no address that may not be followed for a link', () => {
    const hostile = '<script>alert(1)</script>&"\u202E'
    const { document, html } = print('oekraine-defensie', (letter) => ({
      ...letter,
      questionSet: { ...letter.questionSet, subject: hostile },
      answers: letter.answers.map((answer) => ({
        ...answer,
        content: [
          {
            kind: 'paragraph',
            children: [
              { kind: 'text', text: hostile, marks: ['bold'] },
              { kind: 'link', address: 'javascript:alert(1)', children: [{ kind: 'text', text: 'hier', marks: [] }] },
            ],
          },
        ],
      })),
    }))
    expect(document.querySelector('script')).toBeNull()
    expect(html).not.toMatch(/javascript:|\u202E/)
    expect(document.body.textContent).toContain('<script>alert(1)</script>&"')
  })

  it('lets no font name of a template end the style sheet', () => {
    const { letter, template } = golden('oekraine-defensie')
    const layout = { ...template.layout, font: `x'}</style><script>` }
    const { html, style } = letterAsHtml({ composed: composeLetter(letter, template), layout }, 1)
    expect(html.match(/<script/)).toBeNull()
    expect(style).toContain(`font-family:'xstylescript',`)
  })

  it('tells nothing of the draft: no internal note, no directorate, no id', () => {
    const { html } = print('samen-beantwoord-jenv')
    expect(html).not.toMatch(/Nog afstemmen|DGB|"q\d|"a\d/)
  })
})
