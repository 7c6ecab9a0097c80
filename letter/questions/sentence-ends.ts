import { plain } from './source-lines'

const ABBREVIATION =
  /(?:\b(?:dhr|mevr|mw|mr|dr|drs|ir|ing|prof|nr|nrs|art|blz|p|pag|bijv|bv|o\.a|d\.w\.z|d\.d|m\.b\.t|n\.a\.v|t\.a\.v|i\.v\.m|t\.o\.v|m\.n|ca|c\.q|e\.d|e\.a|etc|jl|St|\p{Lu})\.)$/u

/** Where the sentences of a text end: positions behind the stop and what closes it (quotes, brackets, note marks). */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  const pattern =
    /[?!.]+["'’”»)\]]*(?:[\uE000\uE002][^\uE001]*\uE001|\s?\[\d{1,3}\]|\d{1,2}(?=\s|$)|\s\d{1,2}\))*(?=\s|$|\p{Lu}\p{Ll})/gu
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 12), match.index + 1)
    if (match[0].startsWith('.') && ABBREVIATION.test(before)) continue
    if (match[0].startsWith('.') && /^\s*\p{Ll}/u.test(text.slice(end, end + 3))) continue
    ends.push(end)
  }
  if (ends.at(-1) !== text.length) ends.push(text.length)
  return ends
}

/** "Zo ja, …", "Zo nee, waarom niet?", "Graag een toelichting.": what belongs to the question before it. */
export const isTail = (text: string): boolean =>
  /^[\s"'‘“«(]*(?:[Zz]o (?:ja|nee|neen|niet|nodig|dat|mogelijk)|[Ee]n zo (?:ja|nee)|[Ii]ndien (?:ja|nee|neen|niet|wel|zo|u dat niet|u dit niet)|Graag|Gaarne|Waarom (?:wel|niet)\s*\?|Zo,|[Oo]f (?:is|bent|heeft|wordt|zijn|kunt|acht)|[Ww]elke\?|[Hh]oe\?|[Ww]aarom\?|\p{Ll})/u.test(
    text,
  )

/** Words with which a question opens; only used to choose between a question and a note of the same form. */
const OPENING =
  /^(?:Bent|Kent|Kunt|Kun|Heeft|Hebt|Deelt|Klopt|Is|Zijn|Wat|Welke?|Hoe|Hoeveel|Waarom|Wanneer|Wie|Waar\w*|Op welke|In hoeverre|Acht|Vindt|Gaat|Gaan|Wilt|Wil|Zou|Zult|Zal|Herinnert|Erkent|Onderschrijft|Herkent|Begrijpt|Beschikt|Ziet|Staat|Bestaat|Bestaan|Wordt|Worden|Was|Waren|Moet|Mag|Kan|Kunnen|Indien|Zo|Uit|Naar|Sinds|Beseft|Geldt|Komt|Hebben|Heb|Houdt|Weet|Denkt|Snapt|Steunt|Neemt|Ben|Betekent|Realiseert|Beaamt|Onderkent|Per)(?![\p{L}])/u

/** Whether a text opens with the words with which questions open. */
export const opensQuestion = (text: string): boolean => OPENING.test(plain(text).trim())

/** Whether a text reads like a question. */
export const readsLikeQuestion = (text: string): boolean => /\?/.test(text) || opensQuestion(text)
