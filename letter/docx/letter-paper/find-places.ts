import type { LetterPaperFailure } from '../../template/letter-paper-failure'
import type { PaperParts } from './open-letter-paper'
import { knownPlaces, requiredPlaces, wholePlaces } from './paper-places'

/** The parts in which places are filled in. */
const FILLED = /^word\/(document|header\d*|footer\d*)\.xml$/
const TEXT = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/
const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g

type Line = { readonly path: string; readonly text: string }

const decode = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')

/** The text of every paragraph: Word cuts a place into runs at will, so runs are joined before they are looked at. */
function linesOf(parts: PaperParts): Line[] {
  const lines: Line[] = []
  for (const [path, xml] of parts) {
    if (!TEXT.test(path) || typeof xml !== 'string') continue
    let text = ''
    for (const [token, content] of xml.matchAll(/<\/?w:p(?=[\s>])[^>]*>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)) {
      if (content !== undefined) text += decode(content)
      else if (!token.endsWith('/>') && text !== '') {
        lines.push({ path, text })
        text = ''
      }
    }
  }
  return lines
}

const placesIn = (text: string): string[] => [...text.matchAll(PLACE)].map(([, name = '']) => name)

function notAlone({ path, text }: Line): string[] {
  const whole = placesIn(text).filter((name) => (wholePlaces as readonly string[]).includes(name))
  const alone = path === 'word/document.xml' && text.replace(PLACE, '').trim() === '' && placesIn(text).length === 1
  return alone ? [] : whole
}

/** What is wrong with the places of letter paper; null when a letter can be filled in. */
export function wrongPlaces(parts: PaperParts, { annex }: { readonly annex: boolean }): LetterPaperFailure | null {
  const lines = linesOf(parts)
  const broken = lines.find(
    ({ path, text }) => /\{\{|\}\}/.test(text.replace(PLACE, '')) || (!FILLED.test(path) && placesIn(text).length > 0),
  )
  if (broken) return { kind: 'broken-placeholder', text: broken.text.slice(0, 80) }
  const found = new Set(lines.flatMap(({ text }) => placesIn(text)))
  if (found.size === 0) return { kind: 'no-placeholder' }
  const unknown = [...found].filter((name) => !knownPlaces.has(name))
  if (unknown.length > 0) return { kind: 'unknown-placeholder', names: unknown }
  const missing = requiredPlaces.filter((name) => !found.has(name) && (annex || name !== 'bijlage'))
  if (missing.length > 0) return { kind: 'missing-placeholder', names: missing }
  const [name] = lines.flatMap(notAlone)
  return name === undefined ? null : { kind: 'placeholder-not-alone', name }
}

/** Whether a place was left as it was: then the file must not leave. */
export const hasPlaceLeft = (parts: PaperParts): boolean => linesOf(parts).some(({ text }) => /\{\{|\}\}/.test(text))
