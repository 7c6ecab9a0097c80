import { assertNever } from '../../letter/model/result'
import type {
  DocumentBomb,
  DocumentFailure,
  DocumentFormat,
  UnsupportedDocument,
} from '../../letter/questions/document-failure'

type Words = { readonly title: string; readonly safe: string; readonly advice: string }

/** What a document that was not read did not do to anything. */
const UNTOUCHED = 'Er is niets aan het document of aan uw brieven veranderd.'
const COPY_INSTEAD = 'Open het document, kopieer de tekst en plak die hier.'

const unsupported: Readonly<Record<UnsupportedDocument, readonly [title: string, advice: string]>> = {
  'word-97': [
    'Dit is een oud Word-bestand (.doc)',
    `Open het in Word en bewaar het als .docx. Of: ${lower(COPY_INSTEAD)}`,
  ],
  rtf: ['Dit is een RTF-bestand', `Open het in Word en bewaar het als .docx. Of: ${lower(COPY_INSTEAD)}`],
  'word-xml': ['Dit is een Word-bestand in een oude XML-vorm', 'Open het in Word en bewaar het als .docx.'],
  mail: [
    'Dit is een e-mail',
    'Open de e-mail, bewaar de bijlage en lees die in. Of kopieer de tekst en plak die hier.',
  ],
  'outlook-message': [
    'Dit is een bericht uit Outlook',
    'Open het bericht, bewaar de bijlage en lees die in. Of kopieer de tekst en plak die hier.',
  ],
  spreadsheet: ['Dit is een rekenblad', 'Kopieer de cellen met de vragen en plak die hier.'],
  presentation: ['Dit is een presentatie', COPY_INSTEAD],
  drawing: ['Dit is een tekening', 'Kies het document met de tekst van de vragen.'],
  archive: ['Dit is een ingepakte map', 'Pak haar uit en kies het document met de vragen.'],
  image: ['Dit is een afbeelding', 'Laat de tekst herkennen, of kies het document waarvan de afbeelding is gemaakt.'],
  'other-xml': [
    'Dit is een XML-bestand dat geen Kamervragen bevat',
    'Kies het XML-bestand van officielebekendmakingen.nl.',
  ],
  binary: ['Dit is geen document met tekst', 'Kies een .docx, .pdf, .odt, .html of .txt, of plak de tekst.'],
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

const formatName: Readonly<Record<DocumentFormat, string>> = {
  docx: 'Word-bestand',
  odt: 'OpenDocument-bestand',
  pdf: 'PDF-bestand',
  html: 'webbestand',
  'official-xml': 'XML-bestand',
  text: 'tekstbestand',
}

const bombs: Readonly<Record<DocumentBomb, string>> = {
  'too-many-parts': 'Het bestaat uit meer onderdelen dan een brief ooit heeft.',
  'duplicate-part': 'Een onderdeel staat er dubbel in.',
  'overlapping-parts': 'Onderdelen liggen door elkaar heen.',
  'unsafe-part-name': 'Een onderdeel heeft een onveilige naam.',
  'inflates-too-far': 'Uitgepakt zou het veel groter zijn dan een brief ooit is.',
  entities: 'Het bevat verwijzingen die in zo’n bestand niet horen.',
  'nested-too-deep': 'Het is dieper in elkaar gezet dan een brief ooit is.',
}

const number = (value: number) => value.toLocaleString('nl-NL')

function tooLarge({ measure, limit }: Extract<DocumentFailure, { kind: 'too-large' }>): string {
  switch (measure) {
    case 'bytes':
      return `Er kunnen bestanden tot ${number(Math.round(limit / 1_000_000))} MB worden ingelezen.`
    case 'characters':
      return `Er kan tekst tot ${number(limit)} tekens worden ingelezen.`
    case 'pages':
      return `Er kunnen documenten tot ${number(limit)} bladzijden worden ingelezen.`
    case 'elements':
    case 'memory':
      return 'Het is veel groter dan een brief met vragen.'
    default:
      return assertNever(measure)
  }
}

/** Why a document was not read, in words. */
export function documentWords(failure: DocumentFailure): Words {
  switch (failure.kind) {
    case 'empty':
      return {
        title: 'Er staat geen tekst in',
        safe: UNTOUCHED,
        advice: 'Kies een ander document, of plak de tekst van de vragen.',
      }
    case 'not-supported': {
      const [title, advice] = unsupported[failure.looksLike]
      return { title, safe: UNTOUCHED, advice }
    }
    case 'encrypted':
      return {
        title: 'Het document is beveiligd met een wachtwoord',
        safe: UNTOUCHED,
        advice: 'Open het met het wachtwoord en bewaar het zonder, of kopieer de tekst en plak die hier.',
      }
    case 'damaged':
      return {
        title: `Dit ${formatName[failure.format]} is beschadigd`,
        safe: UNTOUCHED,
        advice: `Vraag het opnieuw op. Lukt openen in een ander programma nog wel: kopieer de tekst en plak die hier.`,
      }
    case 'too-large':
      return {
        title: 'Het document is te groot',
        safe: UNTOUCHED,
        advice: `${tooLarge(failure)} Kopieer alleen de vragen en plak die hier.`,
      }
    case 'bomb':
      return {
        title: 'Het document is onveilig opgebouwd en daarom niet uitgepakt',
        safe: `${UNTOUCHED} ${bombs[failure.reason]}`,
        advice: 'Vraag de afzender om het document opnieuw te maken, en meld het bij uw beveiligingsdienst.',
      }
    case 'too-slow':
      return {
        title: `Het lezen duurde langer dan ${number(failure.seconds)} seconden en is gestopt`,
        safe: UNTOUCHED,
        advice: COPY_INSTEAD,
      }
    case 'scanned-pdf':
      return {
        title: 'Dit is een gescand document: er staan alleen afbeeldingen van bladzijden in',
        safe: UNTOUCHED,
        advice: 'Laat de tekst herkennen (OCR), of vraag het document waarvan de scan is gemaakt.',
      }
    case 'cancelled':
      return { title: 'Het lezen is gestopt', safe: UNTOUCHED, advice: 'U kunt het document opnieuw inlezen.' }
    default:
      return assertNever(failure)
  }
}
