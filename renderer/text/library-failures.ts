import type { AnswersFailure, AttachmentFailure, FolderOutOfReach, LibraryFailure } from '../../electron/ipc/contract'
import { letterPaperWords } from '../../letter/template/letter-paper-words'
import { pictureWords } from '../../letter/template/read-logo'
import type { TemplateFault } from '../../letter/template/template-source'

/** What happened, what is safe, what you can do; and the places that are at fault, if any. */
export type SharedDataWords = {
  readonly title: string
  readonly safe: string
  readonly advice: string
  readonly faults: readonly TemplateFault[]
}

const NOTHING_CHANGED = 'Er is niets veranderd.'

const writeAdvice: Readonly<Record<string, string>> = {
  EACCES: 'U mag op deze plek niet schrijven. Kies een andere map.',
  EPERM: 'U mag op deze plek niet schrijven. Kies een andere map.',
  EROFS: 'Op deze plek kan alleen worden gelezen. Kies een andere map.',
  ENOSPC: 'De schijf is vol. Maak ruimte vrij of kies een andere plek.',
}

/** The words for folders and files of shared data that cannot be used. */
export const libraryProblemText = {
  outOfReach: {
    own: 'Uw eigen map is nu niet te lezen',
    shared: 'De gedeelde map is nu niet te bereiken',
    shipped: 'De meegeleverde gegevens zijn niet te lezen',
  },
  outOfReachAdvice: {
    own: 'Uw eigen sjablonen, passages en bewindspersonen ontbreken nu. Start Antwoordbrief opnieuw; blijft het zo, vraag dan uw beheerder.',
    shared: 'Controleer of de netwerkmap bereikbaar is en open dit venster dan opnieuw.',
    shipped: 'Vraag uw beheerder om Antwoordbrief opnieuw te plaatsen.',
  },
  faults: {
    own: 'In uw eigen map staat iets wat niet bruikbaar is',
    shared: 'In de gedeelde map staat iets wat niet bruikbaar is',
    shipped: 'Van de meegeleverde gegevens is iets niet bruikbaar',
  },
  faultsAdvice: {
    own: 'Verbeter het bestand op de genoemde plaats, of haal het uit uw eigen map; waar die staat, zegt de handleiding.',
    shared: 'Geef dit door aan wie de gedeelde map bijhoudt.',
    shipped: 'Vraag uw beheerder om Antwoordbrief opnieuw te plaatsen.',
  },
} as const

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** What still works while a folder is out of reach; the copy is named with its day, so that people know how old it is. */
export function outOfReachSafe({ origin, copyFrom }: FolderOutOfReach): string {
  if (origin !== 'shared') return ''
  return copyFrom === undefined
    ? 'Uw eigen en de meegeleverde sjablonen, passages en bewindspersonen werken gewoon.'
    : `U werkt verder met de kopie van ${day.format(new Date(copyFrom))}; uw brieven en uw eigen sjablonen zijn veilig.`
}

/** What happens with files that are not as they must be: left out, or an earlier copy of each is used. */
export const faultsSafe = (copyFrom: string | undefined): string =>
  copyFrom === undefined
    ? 'Alleen wat hieronder staat, is overgeslagen.'
    : `In plaats van wat hieronder staat, gebruikt u de kopie van ${day.format(new Date(copyFrom))}.`

/** A drive that is there but does not answer asks for patience, one that is gone for a look. */
export const outOfReachTitle = ({ origin, code }: FolderOutOfReach): string =>
  origin === 'shared' && code === 'ETIMEDOUT'
    ? 'De gedeelde map reageert nu niet'
    : libraryProblemText.outOfReach[origin]

/** The words for shared data that could not be read or written. */
export function libraryFailureWords(failure: LibraryFailure): SharedDataWords {
  const words = (title: string, advice: string, faults: readonly TemplateFault[] = []): SharedDataWords => ({
    ...{ title, safe: NOTHING_CHANGED, advice, faults },
  })
  switch (failure.kind) {
    case 'cannot-read':
      return words('Het bestand kon niet worden gelezen', 'Controleer of de schijf of netwerkmap bereikbaar is.')
    case 'cannot-write':
      return words(
        'Er kon niet worden opgeslagen',
        writeAdvice[failure.code] ?? 'Controleer of de schijf of netwerkmap bereikbaar is, of kies een andere plek.',
      )
    case 'not-sound':
      return words('Het bestand is niet zoals het moet zijn', 'Verbeter de genoemde plaatsen en probeer het opnieuw.', [
        ...failure.faults,
      ])
    case 'not-own':
      return words('Dit kunt u niet wijzigen, want het is niet van u', 'Dupliceer het eerst; de kopie is van u.')
    case 'not-a-template':
      return words(
        'Dit bestand is geen sjabloon van Antwoordbrief',
        'Kies een bestand dat eindigt op .antwoordbriefsjabloon.',
      )
    case 'too-new':
      return words(
        'Dit sjabloon is gemaakt met een nieuwere versie van Antwoordbrief',
        'Vraag uw beheerder om de nieuwste versie.',
      )
  }
}

/** The words for a picture or letter paper that cannot go into a template. */
export function attachmentFailureWords(failure: AttachmentFailure): SharedDataWords {
  const words = (title: string, advice: string): SharedDataWords => ({
    ...{ title, safe: 'Het sjabloon is niet veranderd.', advice, faults: [] },
  })
  switch (failure.kind) {
    case 'cannot-read':
      return words('Het bestand kon niet worden gelezen', 'Controleer of de schijf of netwerkmap bereikbaar is.')
    case 'not-a-logo':
      return words('Dit bestand kan geen logo zijn', `Kies ${pictureWords(failure.why)}.`)
    case 'not-usable-paper':
      return words('Dit briefpapier is niet bruikbaar', `${capital(letterPaperWords(failure.why))}.`)
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The words for a folder of earlier letters that could not be indexed or removed. */
export function answersFailureWords({ kind }: AnswersFailure): SharedDataWords {
  const faults: readonly TemplateFault[] = []
  const safe = 'De brieven in de map zijn niet veranderd.'
  if (kind === 'cannot-read') {
    const advice = 'Controleer of de schijf of netwerkmap bereikbaar is en werk de map dan bij.'
    return { title: 'De map kon niet worden gelezen', safe, advice, faults }
  }
  if (kind === 'cannot-write') {
    const advice = 'Maak ruimte vrij op deze computer en werk de map dan bij.'
    return { title: 'Wat is gelezen, kon niet worden bewaard', safe, advice, faults }
  }
  return {
    title: 'Het lezen van de map is halverwege gestopt',
    safe,
    advice: 'Werk de map bij om verder te gaan.',
    faults,
  }
}
