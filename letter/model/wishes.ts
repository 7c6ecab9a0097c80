/** A wish of those who ask about the way of answering, as it stands in a sentence of a question (domain.md 1.3). */
export type WishInText =
  | { readonly kind: 'answer-separately'; readonly text: string }
  /** `text`: the words that say before what, "vóór het commissiedebat van donderdag". */
  | { readonly kind: 'answer-before'; readonly text: string }

/** A copied page keeps the hyphen of a line end within the word: "beant-woorden". */
const VERB = String.raw`(?:be-?)?ant-?woor-?d(?:-?en)?`
const ANSWERING = new RegExp(VERB, 'i')
const THESE =
  /\b(?:(?:deze|bovenstaande|voorgaande|onderstaande|alle|de)\s+(?:\p{L}+\s+){0,3}?(?:deel)?vragen|vragen|deze)(?![\p{L}])/iu
/** A wish is asked of the minister; a question about an answer that came late is not one. */
const ASKS =
  /^(?:[^.?!]{0,60}?\b)?(?:kunt|kun|wilt|wil|zou|zoudt|bent u bereid|kan|gaarne|graag|verzoek|zult|gelieve|lukt)\b/i
/** The term that holds anyhow asks for nothing, with how long it is; what is asked besides it does. */
const USUAL_TERM =
  /binnen\s+(?:de|het|een)?\s*(?:daarvoor\s+|hiervoor\s+|daartoe\s+)?(?:gebruikelijke|gestelde|geldende|reguliere|wettelijke|normale|vastgestelde|afgesproken|vereiste|daarvoor)\s*(?:\p{L}+\s*)?termijn(?:en)?(?:\s+van\s+(?:drie|3)\s+weken)?|binnen\s+de\s+termijn(?:\s+van\s+(?:drie|3)\s+weken)?(?=[\s,.?]|$)/giu
/** A question why the term was not kept. */
const NOT_KEPT = /\bniet\s+binnen\b/i
const SEPARATELY =
  /afzonderlijk|\bapart\b|(?<!\p{L})[éeè]{1,2}n[\s-]+voor[\s-]+[éeè]{1,2}n(?!\p{L})|stuk[\s-]+voor[\s-]+stuk|los van elkaar|per vraag|\bindividueel\b|niet (?:te )?(?:clusteren|samen\w*|gezamenlijk|gebundeld|gecombineerd)|(?:zonder|niet)\b.{0,25}\b(?:cluster|bundel|samenvoeg)/iu
const BEFORE =
  /(?:\b(?:ruim\s+|nog\s+|en\s+wel\s+|uiterlijk\s+)?(?:vóór|v[oó]{2}r|voorafgaand(?:e)?\s+aan|uiterlijk|binnen|alvorens|in ieder geval voor)\s+\S.*|\b(?:nog\s+)?(?:deze\s+week|vandaag|morgen)\b.*|\bper\s+omgaande\b)/iu
const AFTER_TERM = new RegExp(
  String.raw`\s*(?:,?\s*(?:te\s+)?(?:${VERB})(?:\s+(?:worden|te worden|kunnen))?)?\s*(?:,? (?:aan de Kamer|en (?:zo|indien) .*))?[?.!]*\s*$`,
  'i',
)

const AND_SEPARATELY = new RegExp(String.raw`,?\s+en\s+(?:elk\s+|ieder\s+)?(?:${SEPARATELY.source}).*$`, 'iu')

/** Words in which "voor" says nothing of time, made unreadable without changing their length. */
const maskVoor = (sentence: string): string =>
  sentence.replace(
    /([éeè]{1,2}n[\s-]+)voor(?=[\s-]+[éeè]{1,2}n)|(stuk[\s-]+)voor(?=[\s-]+stuk)/gi,
    (_, one: string | undefined, piece: string | undefined) => `${one ?? piece ?? ''}\u00B7\u00B7\u00B7\u00B7`,
  )

/** The words from "vóór" to the verb or the end of the sentence. */
function beforeWhat(sentence: string): string | null {
  if (NOT_KEPT.test(sentence)) return null
  const usual = (term: string) => '\u00B7'.repeat(term.length)
  const match = BEFORE.exec(maskVoor(sentence).replace(USUAL_TERM, usual))
  if (!match) return null
  const text = sentence
    .slice(match.index, match.index + match[0].length)
    .replace(AFTER_TERM, '')
    .replace(AND_SEPARATELY, '')
    .trim()
  return text.length < 6 ? null : text
}

/** The wishes "afzonderlijk beantwoorden" and "beantwoorden vóór …" in the words of a question. */
export function wishesInText(text: string): readonly WishInText[] {
  const wishes: WishInText[] = []
  for (const sentence of text.split(/(?<=[?.!])\s+(?=\p{Lu})|\n/u)) {
    if (!ANSWERING.test(sentence) || !THESE.test(sentence) || !ASKS.test(sentence)) continue
    if (SEPARATELY.test(sentence)) wishes.push({ kind: 'answer-separately', text: sentence.trim() })
    const before = beforeWhat(sentence)
    if (before !== null) wishes.push({ kind: 'answer-before', text: before })
  }
  return wishes
}
