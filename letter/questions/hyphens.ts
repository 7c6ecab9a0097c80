/** Abbreviations and single letters keep their hyphen: "BNI-indexatie", "EU-lidstaten", "e-mail", "CO2-uitstoot". */
const AFTER_ABBREVIATION =
  /(?:^|[\s(«‘“'"/-])(?:[\p{Lu}\p{N}][\p{Lu}\p{N}]+\p{Ll}{0,2}|\p{Lu}\p{Ll}{0,3}\p{Lu}\p{L}*|\p{L}|\p{L}*\p{N}+\p{L}*)-$/u
/** So do words that are only ever written with one. */
const AFTER_PREFIX =
  /(?:^|[\s(«‘“'"/])(?:oud|ex|niet|non|vice|adjunct|kandidaat|interim|quasi|privé|minister|staten|secretaris|directeur|sociaal|christen|noord|zuid|oost|west|one|low|high|check|follow|start|know|lock|add|plug)-$/iu
const CLASH = /(?:a-[aeiu]|e-[eiu]|i-[ij]|o-[eiou]|u-[iu]|é-\p{L})$/iu

/** Whether the first half of a word, with its hyphen, is one that is only written so: "EU-", "oud-". */
export const keepsHyphen = (before: string): boolean => AFTER_ABBREVIATION.test(before) || AFTER_PREFIX.test(before)

/** Whether two vowels would run together without the hyphen: "zee-" and "eend". */
export const vowelsClash = (before: string, after: string): boolean => CLASH.test(before + after.charAt(0))

/** Words behind which a hyphen stands for a word that is left out: "in- en uitvoer". */
const LEFT_OUT = /^(?:en|of|noch|tot|dan|als|plus|via|maar|respectievelijk|c\.q\.)(?=[\s,/]|$)/

/** Whether the hyphen before this text stands for a word that is left out. */
export const isSuspended = (after: string): boolean => LEFT_OUT.test(after)

/** ge|ï: the printer drops the diaeresis at a break, so it comes back when the break is undone. */
const DIAERESIS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:\p{L}{0,8})(?:ge|be)-$/iu, 'ieu'],
  [/\b(?:co)-$/iu, 'o'],
]
const DOTTED: Readonly<Record<string, string>> = { i: 'ï', e: 'ë', u: 'ü', o: 'ö' }

/** The first letter of the second half with the diaeresis that it had before the word was broken; null where it had none. */
export function dottedVowel(before: string, after: string): string | null {
  const first = after.charAt(0)
  const rule = DIAERESIS.find(([prefix, vowels]) => prefix.test(before) && vowels.includes(first))
  return rule ? (DOTTED[first] ?? null) : null
}

/** Endings that are no word by themselves, so that a hyphen before them can only be the end of a printed line. */
const BOUND = [
  'heid',
  'heden',
  'lijkheid',
  'lijkheden',
  'lijke?[rn]?',
  'baar|bare|baarheid',
  'za(?:am|me|amheid)',
  'lo(?:os|ze|osheid)',
  'schap(?:pen|pelijke?)?',
  'nis(?:sen)?',
  'teit(?:en)?',
  'ties?|tief|tieve|tieven',
  'men?t(?:en)?(?<!met|tent|menen)',
  't?sch|t?sche',
  // A vowel with a diaeresis only follows another vowel of its own word: "commerci-ële".
  '[ëïöü](?!\u0301)\\p{Ll}+',
  '(?:t|f|n|r)ieke?',
  '(?:[ctn]i?aal|[ctnr]i?ale)',
  '(?:[tscln]eurs?|[ts]ors?)',
  '(?:[rln]aars|raar|sarissen|saris)',
].join('|')
const ONSET = String.raw`(?:[bcdfghklmnprstvxz]|ch|sch|st|tr|dr|pl|pr|kr|gr|sp|br)`
const AFTER_ONSET = [
  'en|ens|end|ende',
  'erde?|erden|erend|erende',
  'eren|ering|eringen|eerde?|eerden',
  'elijk|elijke|elijks|elijkse|elijker|elijkheid|elijkheden',
  'ing|ingen|eling|elingen',
  'ige|iger|igen|igheid|igheden|igde?|iging|igingen',
  'ische?',
  'aties?|ators?|atoren|atieve?|ities?|uties?',
  'isten|isme|iteit|iteiten|ementen|anties?|enties?',
  'ieel|iële|ieus|ieuze|erij|erijen|elen|elde|elden',
].join('|')
/** Behind "ing", "heid" and the like a compound may go on: "investe-ringsportefeuilles". */
const GOES_ON = String.raw`(?:(?:heid|teit|schap|${ONSET}ing)s\p{Ll}{3,}|tie\p{Ll}{4,})`
const TAIL = new RegExp(`^(?:${BOUND}|${ONSET}(?:${AFTER_ONSET})|${GOES_ON})$`, 'u')
/** Words of their own that look like such an ending. */
const WORDS = new Set(
  'den ten men hen ben ken pen wen ding king heden bare nis heren keren leren weren gend'.split(' '),
)

/** Whether a text is an ending that never stands alone: "heid", "ties", "telijke", "digd". */
export const isBoundTail = (text: string): boolean => TAIL.test(text.toLowerCase())

/** Whether it is one, and no word by itself either. */
export const isOnlyTail = (text: string): boolean => isBoundTail(text) && !WORDS.has(text.toLowerCase())

/** No word begins so: "Intergover-nmental". */
export const beginsNoWord = (text: string): boolean => /^[lmnr][bcdfgklmnpqrstvwxz]\p{Ll}{2,}/u.test(text)

/** A first half that ends in the -s of a compound asks for a second half, and gets no hyphen: "financierings-mogelijkheden". */
export const asksForMore = (text: string): boolean => /\p{L}{3}(?:ings|heids|teits|schaps|ments|aties)$/iu.test(text)

/** First halves that are written with a hyphen before a second half of their own. */
const OWN_FIRST =
  /^(?:anti|pro|semi|co|pseudo|post|pre|multi|all|back|best|cyber|off|on|open|peer|self|web|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|oosters|links|rechts|zwart|wit|rood|blauw|groen|dikke|man|vrouw|arts|moeder|vader|ouder|kop)$/i
/** Second halves of words that were taken whole from English. */
const ENGLISH_SECOND =
  /^(?:up|ups|off|out|in|on|based|funded|label|how|side|line|date|time|term|to|by|way|wide|free|level|driven|led|only|tier|profit|package|gap|deal|check|team|teaming|friendly|ready|proof|made|end|stage|scale|hoc|facto|like|over|vuren)$/i
/** Lower-case abbreviations, which keep it as those in capitals do: "btw-loos", "cao-loze". */
const SMALL_ABBREVIATION =
  /^(?:cao|aow|wao|wia|ggz|ggd|soa|mbo|hbo|vwo|havo|vmbo|mavo|hiv|btw|bpm|mkb|zzp|pgb|woz|wlz|zvw|wmo|dna|gps|sms|app|pfas|pfos|ozb|ict|nws|ngo|tbs|ebi|isd|lhbt\p{L}*|icbe|azc|coa|ic|seh|huisartsen|vve|bv|nv|tv|pc|cd|dvd|vr|ai|it|ov|ho|wo|po|vo|sbo|pv|lng|lpg|cfk|csr|mer|bni|bbp|emu|bsn|kvk|apv|wob|woo)$/iu
/** The same at the end of what a copy ran together: "dieggz-hulp". */
const ENDS_IN_ABBREVIATION = /(?:ggz|ggd|hiv|btw|bpm|mkb|zzp|pgb|wlz|zvw|gps|sms|ozb|hbo|mbo|vwo|tbs|lng|kvk|bsn)$/i
/** "financieel-economisch": two adjectives of equal rank. */
const ADJECTIVE = /(?:isch|eel|aal|lijk|iek|air|ief|baar|ig)$/iu
const ADJECTIVES = /(?:ische?|eel|ele|lijke?|ieke?|aire?|ieve|kundige?|aal|ale)$/iu

/** Whether these halves make a word of a kind that is written with a hyphen, apart from what `keepsHyphen` knows. */
export const writtenWithHyphen = (left: string, right: string): boolean =>
  OWN_FIRST.test(left) ||
  SMALL_ABBREVIATION.test(left) ||
  ENDS_IN_ABBREVIATION.test(left) ||
  !/[aeiouy]/i.test(left.normalize('NFD')) ||
  ENGLISH_SECOND.test(right) ||
  (ADJECTIVE.test(left) && ADJECTIVES.test(right) && !isOnlyTail(right))
