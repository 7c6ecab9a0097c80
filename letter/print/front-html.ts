import type { ComposedColumnBlock, ComposedLetter } from '../model/composed-letter'
import type { Logo } from '../model/letter-template'
import { logoAddress } from '../model/logo-on-page'
import { element, escapeHtml, unlessEmpty } from './html'
import { printLines, printWords } from './print-words'

const paragraphs = (texts: readonly string[], className: string): string =>
  texts.map((text) => unlessEmpty('p', className, printLines(text))).join('')

function columnBlock({ heading, headingBold, lines, italic }: ComposedColumnBlock): string {
  const head = unlessEmpty('p', headingBold ? 'column-heading' : '', printLines(heading))
  return unlessEmpty('div', italic ? 'column-block italic' : 'column-block', head + paragraphs(lines, ''))
}

/** Pieces of the reference column or of the head of later pages. */
export const columnHtml = (blocks: readonly ComposedColumnBlock[]): string => blocks.map(columnBlock).join('')

const labelled = (label: string, value: string): string =>
  element(
    'p',
    `<span class="head-label">${printWords(label)}</span> <span class="head-value">${printLines(value)}</span>`,
  )

const logoHtml = (logo: Logo): string =>
  `<img class="logo" src="${escapeHtml(logoAddress(logo))}" alt="${escapeHtml(logo.alt)}">`

/** Everything of page 1 that stands at a measure of its own. */
export function letterheadHtml(composed: ComposedLetter, logo: Logo | null): string {
  return (
    unlessEmpty('p', 'classification classification--top', printWords(composed.classification)) +
    (logo ? logoHtml(logo) : unlessEmpty('p', 'wordmark', printLines(composed.wordmark))) +
    unlessEmpty('p', 'return-address', printLines(composed.returnAddress)) +
    unlessEmpty('div', 'address', paragraphs(composed.addressee, ''))
  )
}

function signaturesHtml({ signatures, signatureArrangement }: ComposedLetter): string {
  const each = signatures.map(({ office, name }) =>
    element('div', element('p', printLines(office)) + element('p', printWords(name), { class: 'signature-name' }), {
      class: 'signature',
    }),
  )
  const isPaired = signatureArrangement === 'side-by-side' && signatures.length > 1
  return unlessEmpty('div', isPaired ? 'signatures signatures--paired' : 'signatures', each.join(''))
}

/** The letter itself, from date to signatures, in the order in which it is read. */
export function letterBodyHtml(composed: ComposedLetter): string {
  const { dateLabel, date, subjectLabel, subject } = composed
  return (
    element('div', labelled(dateLabel, date) + labelled(subjectLabel, subject), { class: 'date-and-subject' }) +
    unlessEmpty('p', 'salutation', printLines(composed.salutation)) +
    paragraphs(composed.opening, '') +
    paragraphs([composed.closing, composed.onBehalf], 'closing') +
    signaturesHtml(composed)
  )
}
