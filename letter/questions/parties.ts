/**
 * The fractions of the Kamer since 2012 as headings write them, old spellings and short forms too. Only used to tell a
 * party from a name where no brackets do; the party of a member is kept as it was received.
 */
const NAMES = [
  'VVD|PVV|SP|CDA|SGP|BBB|BIJ1|BVNL|OSF|PRO',
  String.raw`D\W?66`,
  'PvdA|PVDA|GroenLinks|Groen ?Links|GL|(?:GroenLinks|GL|PvdA)[-–/](?:PvdA|GroenLinks|GL)',
  'ChristenUnie|Christen ?Unie|CU',
  'PvdD|Partij voor de Dieren',
  '50\\s?[Pp][Ll][Uu][Ss]|50PLUS/(?:Klein|Baay)',
  'DENK|Denk|FVD|FvD|Forum voor Democratie|JA21|Volt|VOLT',
  'BoerBurgerBeweging|NSC|Nieuw Sociaal Contract|Belang van Nederland|Code Oranje',
  String.raw`(?:[Gg]roep|[Ff]ractie)[\s-](?:[a-z]+\s){0,2}\p{Lu}[\p{L}'’/-]*(?:\s(?:[a-z]+\s){0,2}\p{Lu}[\p{L}'’/-]*)*`,
  String.raw`[Ll]id\s(?:[a-z]+\s){0,2}\p{Lu}[\p{L}'’-]*`,
]

/** A party by its name, for use inside a pattern with the flag u. */
export const PARTY = `(?:${NAMES.join('|')})`

/** What says that a party is that of several names. */
export const SAID = String.raw`(?:beiden?|alle\s+(?:twee|drie|vier|vijf|zes)|allen?|allebei|alledrie|ieder|elk|all|both)`

const WHOLE = new RegExp(`^${PARTY}$`, 'u')

/** Whether a text is the name of a party and nothing else. */
export const isParty = (text: string): boolean => WHOLE.test(text.trim())
