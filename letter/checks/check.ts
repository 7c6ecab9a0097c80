import type { Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import type { Finding } from './finding'

/** Looks at one thing in a letter. Pure, quick, and silent when all is well. */
export type Check = (letter: Letter, template: LetterTemplate) => readonly Finding[]
