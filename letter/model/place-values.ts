import { dayAndMonth, longDate } from './dates'
import type { PlaceValues } from './fill-pattern'
import type { Letter } from './letter'
import type { LetterTemplate } from './letter-template'
import { memberNames, membersWithArticle } from './members-in-dutch'
import { officesSeparately, officesTogether } from './offices-in-dutch'

/** The offices that sign, in order. */
export const signingOffices = (letter: Letter): readonly string[] =>
  letter.signatories.filter((s) => s.role === 'signs').map((s) => s.office)

/** The offices in whose name the letter is also sent. */
const onBehalfOffices = (letter: Letter): readonly string[] =>
  letter.signatories.filter((s) => s.role === 'on-behalf').map((s) => s.office)

/** "11 maart jl."; "jl." means the latest such day, so a letter of another year gets the full date instead. */
function sentOnShort({ date, questionSet: { sentOn } }: Letter): string {
  if (!sentOn) return ''
  return date === null || date.slice(0, 4) === sentOn.slice(0, 4) ? `${dayAndMonth(sentOn)} jl.` : longDate(sentOn)
}

function caseValues(letter: Letter): PlaceValues {
  const { questionSet } = letter
  return {
    indieners: membersWithArticle(questionSet.members),
    'indieners kort': memberNames(questionSet.members),
    'gevraagde bewindspersonen': officesTogether(questionSet.addressedTo),
    onderwerp: questionSet.subject,
    ingezonden: questionSet.sentOn ? longDate(questionSet.sentOn) : '',
    'ingezonden jl.': sentOnShort(letter),
    'kenmerk kamer': questionSet.caseNumber ?? '',
  }
}

function signatoryValues(letter: Letter): PlaceValues {
  const onBehalf = officesSeparately(onBehalfOffices(letter))
  return {
    ondertekenaars: officesSeparately(signingOffices(letter)),
    namens: onBehalf,
    'mede namens': onBehalf === '' ? '' : `, mede namens ${onBehalf},`,
  }
}

function ministryValues({ ministry }: LetterTemplate): PlaceValues {
  return {
    ministerie: ministry.name,
    bezoekadres: ministry.visitingAddress.join('\n'),
    postadres: ministry.postalAddress.join('\n'),
    retouradres: ministry.postalAddress.join(' '),
    website: ministry.website,
  }
}

/** What every place prints in this letter, each value taken from the one spot where it stands. `betreft` is left to the caller. */
export function placeValues(letter: Letter, template: LetterTemplate): PlaceValues {
  return {
    ...caseValues(letter),
    ...signatoryValues(letter),
    ...ministryValues(template),
    datum: letter.date ? longDate(letter.date) : '',
    'onze referentie': letter.ownReference.join('\n'),
    contact: letter.contact.join('\n'),
    bijlagen: letter.enclosures.join('\n'),
    ...letter.openPlaces,
  }
}
