import type { DraftFailure } from '../../letter/draft/draft'
import type { ExportFailure, FileFailure, PrintFailure } from '../../electron/ipc/contract'
import { assertNever } from '../../letter/model/result'
import type { DocumentFailure } from '../../letter/questions/document-failure'
import { documentWords } from './document-failures'

/** What the program was doing for the person when it was refused. */
export type Failed =
  | { readonly doing: 'open'; readonly failure: DraftFailure | FileFailure }
  | { readonly doing: 'save' | 'autosave' | 'list'; readonly failure: FileFailure }
  | { readonly doing: 'export' | 'pdf'; readonly failure: ExportFailure }
  | { readonly doing: 'print'; readonly failure: PrintFailure }
  | { readonly doing: 'import'; readonly failure: DocumentFailure | FileFailure }

/** What happened, what is safe, what you can do; `short` is for the line at the foot of the window. */
export type FailureText = {
  readonly title: string
  readonly safe: string
  readonly advice: string
  readonly short: string
}

type Words = Omit<FailureText, 'short'>

const KEPT = 'Uw tekst staat nog in dit venster.'

const whatFailed = {
  open: 'De brief kon niet worden geopend',
  save: 'De brief is niet opgeslagen',
  autosave: 'De reservekopie kon niet worden bijgewerkt',
  list: 'De lijst kon niet worden gelezen',
  export: 'Het Word-bestand is niet gemaakt',
  pdf: 'De pdf is niet gemaakt',
  print: 'De brief is niet afgedrukt',
  import: 'De Kamervragen zijn niet ingelezen',
} as const

function cannotRead(code: string): Words {
  const forbidden = code === 'EACCES' || code === 'EPERM'
  return {
    title: forbidden ? 'U mag dit bestand niet lezen' : 'Het bestand kon niet worden gelezen',
    safe: 'Er is niets aan het bestand veranderd.',
    advice: forbidden
      ? 'Vraag de eigenaar van de map om toegang, of open een kopie.'
      : 'Controleer of de schijf of netwerkmap bereikbaar is en probeer het opnieuw.',
  }
}

const writeAdvice: Readonly<Record<string, string>> = {
  EACCES: 'U mag in deze map niet schrijven. Kies met Opslaan als een andere map.',
  EPERM: 'U mag in deze map niet schrijven. Kies met Opslaan als een andere map.',
  EROFS: 'Op deze plek kan alleen worden gelezen. Kies met Opslaan als een andere map.',
  ENOSPC: 'De schijf is vol. Maak ruimte vrij of kies een andere plek.',
  EDQUOT: 'Uw ruimte op deze schijf is op. Maak ruimte vrij of kies een andere plek.',
  EBUSY: 'Een ander programma houdt het bestand vast. Sluit het daar en probeer het opnieuw.',
}

function cannotWrite(title: string, code: string, keptElsewhere: boolean): Words {
  return {
    title,
    safe: keptElsewhere ? `${KEPT} Er staat ook een reservekopie op deze computer.` : KEPT,
    advice: writeAdvice[code] ?? 'Controleer of de schijf of netwerkmap bereikbaar is, of kies een andere plek.',
  }
}

function fileWords(doing: keyof typeof whatFailed, failure: FileFailure): Words {
  switch (failure.kind) {
    case 'cannot-read':
      return cannotRead(failure.code)
    case 'cannot-write':
      return cannotWrite(whatFailed[doing], failure.code, failure.keptElsewhere)
    case 'changed-on-disk':
      return {
        title: 'Het bestand is intussen door iemand anders gewijzigd',
        safe: `${KEPT} Het bestand op de schijf is niet overschreven.`,
        advice: 'Bewaar uw versie met Opslaan als onder een andere naam en vergelijk de twee.',
      }
    case 'gone':
      return {
        title: 'Het bestand is er niet meer',
        safe: doing === 'open' || doing === 'import' ? 'Andere brieven zijn niet geraakt.' : KEPT,
        advice:
          doing === 'import'
            ? 'Het is verplaatst, hernoemd of verwijderd. Kies het bestand opnieuw.'
            : doing === 'open'
              ? 'Het is verplaatst, hernoemd of verwijderd. Zoek het op met Brief openen.'
              : 'Bewaar de brief met Opslaan als op een nieuwe plek.',
      }
    case 'read-only':
      return {
        title: 'Deze brief is alleen te lezen',
        safe: KEPT,
        advice: 'Bewaar met Opslaan als een eigen kopie om verder te werken.',
      }
    case 'newer':
      return {
        title: 'Deze brief is gemaakt met een nieuwere versie van Antwoordbrief',
        safe: 'Er is niets aan het bestand veranderd.',
        advice: 'Vraag uw beheerder om de nieuwste versie.',
      }
    default:
      return assertNever(failure)
  }
}

/** Which part of a letter a path into its file leads to, as its writer knows it. */
function damagedPart(place: string): string {
  const answer = /^letter\.answers\[(\d+)\]/.exec(place)?.[1]
  if (answer !== undefined) return `antwoord ${String(Number(answer) + 1)}`
  if (place.startsWith('template')) return 'het sjabloon dat de brief meedraagt'
  if (place.startsWith('letter.questionSet')) return 'de vragen'
  if (place.startsWith('letter.signatories')) return 'de ondertekening'
  return place.startsWith('letter.') ? 'het voorblad' : 'het bestand als geheel'
}

function draftWords(failure: DraftFailure): Words {
  switch (failure.kind) {
    case 'not-a-draft':
      return {
        title: 'Dit bestand is geen brief van Antwoordbrief',
        safe: 'Er is niets aan het bestand veranderd.',
        advice: 'Kies een bestand dat eindigt op .antwoordbrief.',
      }
    case 'too-new':
      return {
        title: 'Deze brief is gemaakt met een nieuwere versie van Antwoordbrief',
        safe: 'Er is niets aan het bestand veranderd.',
        advice: 'Vraag uw beheerder om de nieuwste versie, of vraag de collega om de brief als Word-bestand te sturen.',
      }
    case 'damaged':
      return {
        title: 'Deze brief is beschadigd',
        safe: 'Er is niets aan het bestand veranderd.',
        advice: `Open een eerdere versie of een reservekopie. De beschadiging zit in ${damagedPart(failure.place)}.`,
      }
    default:
      return assertNever(failure)
  }
}

const isOfFile = (failure: DocumentFailure | FileFailure): failure is FileFailure =>
  ['cannot-read', 'cannot-write', 'changed-on-disk', 'gone', 'read-only', 'newer'].includes(failure.kind)

const notPrinted: Words = {
  title: whatFailed.print,
  safe: KEPT,
  advice: 'Controleer of er een printer is ingesteld en aanstaat, of maak een pdf en druk die af.',
}

function wordsFor(failed: Failed): Words {
  if (failed.doing === 'print') return notPrinted
  if (failed.doing === 'import') {
    const { failure } = failed
    return isOfFile(failure) ? fileWords('import', failure) : documentWords(failure)
  }
  return letterWords(failed)
}

function letterWords({ doing, failure }: Exclude<Failed, { readonly doing: 'import' | 'print' }>): Words {
  switch (failure.kind) {
    case 'not-a-draft':
    case 'too-new':
    case 'damaged':
      return draftWords(failure)
    case 'not-exportable':
      return {
        title: whatFailed[doing],
        safe: 'De brief zelf is in orde en staat nog in dit venster.',
        advice: `${failure.reason}. Kies in het sjabloon ander briefpapier en breng de brief naar die editie.`,
      }
    default:
      return fileWords(doing, failure)
  }
}

/** The words for a failure; never a code, never blame. */
export function describeFailure(failed: Failed): FailureText {
  const words = wordsFor(failed)
  const what = words.title === whatFailed[failed.doing] ? words.title : `${whatFailed[failed.doing]}: ${words.title}`
  return { ...words, short: `${what}. ${words.advice}` }
}
