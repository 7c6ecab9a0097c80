import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { buildDocx } from '../../letter/docx/build-docx'
import type { Draft } from '../../letter/draft/draft'
import { serialiseDraft } from '../../letter/draft/parse-draft'
import { composeLetter } from '../../letter/model/compose-letter'
import { isoDate } from '../../letter/model/dates'
import { dice, pick, type Dice } from './dice'
import { letterWith, question } from './letter-builder'
import { sampleDraft } from './sample-draft'

const fixtures = resolve(__dirname, '../fixtures')
const sample = sampleDraft()
const xml = readFileSync(join(fixtures, 'documents/ah-tk-20202021-3235.xml'), 'utf8')
const seed = readFileSync(join(fixtures, 'letters/oekraine.txt'), 'utf8')

/** Sentences of real letters, so that common words are as common as they are. */
const sentences = `${seed} ${xml.replace(/<[^>]+>/g, ' ')}`
  .split(/(?<=[.?!])\s+/)
  .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
  .filter((sentence) => /^\p{Lu}[^{}<>&]{30,300}[.?]$/u.test(sentence))

const starts = ['water', 'zorg', 'haven', 'onderwijs', 'stikstof', 'defensie', 'woning', 'kinder', 'energie', 'spoor']
const ends = ['plan', 'beleid', 'fonds', 'toezicht', 'norm', 'raad', 'opgave', 'loket', 'regeling', 'register']

/** A word that few letters have: a compound with a number for a place. */
const rareWord = (d: Dice) =>
  `${pick(d, starts)}${pick(d, starts)}${pick(d, ends)} ${pick(d, ends)}${String(d(1, 3000))}`

const text = (d: Dice, count: number) =>
  Array.from({ length: count }, () => (d(0, 2) === 0 ? `Het ${rareWord(d)} is aangepast.` : pick(d, sentences))).join(
    ' ',
  )

const dayOf = (d: Dice) => isoDate(d(2015, 2026), d(1, 12), d(1, 28))

/** A letter with nine questions and answers of about a hundred words; the same number gives the same letter. */
export function generatedDraft(number: number): Draft {
  const d = dice(number + 1)
  const { template } = sample
  const numbers = Array.from({ length: 9 }, (_, index) => String(index + 1))
  const letter = letterWith(template, {
    questions: numbers.map((n) => question(n, `Kunt u ingaan op het ${rareWord(d)}? ${text(d, 1)}`)),
    answers: Object.fromEntries(numbers.map((n) => [n, text(d, 7)])),
    case: {
      caseNumber: `${String(d(2015, 2026))}Z${String(10000 + number)}`,
      sentOn: dayOf(d),
      members: [{ name: 'De Vrager', party: 'ABC' }],
      addressedTo: ['minister van Defensie'],
      subject: `het ${rareWord(d)}`,
    },
    letter: { date: dayOf(d) },
  })
  return { letter, template }
}

async function docxOf({ letter, template }: Draft): Promise<Uint8Array> {
  return (await buildDocx({ composed: composeLetter(letter, template), layout: template.layout })).bytes
}

const xmlOf = (number: number): string => {
  const d = dice(number + 1)
  return xml.replace(/<al>[^<]*<\/al>/g, () => `<al>${text(d, 4)}</al>`)
}

async function writeOne(folder: string, number: number): Promise<void> {
  const name = join(folder, `map ${String(number % 20)}`, `brief ${String(number)}`)
  await mkdir(dirname(name), { recursive: true })
  const kind = number % 10
  if (kind === 9) return writeFile(`${name}.xml`, xmlOf(number))
  if (kind > 5) return writeFile(`${name}.docx`, await docxOf(generatedDraft(number)))
  return writeFile(`${name}.antwoordbrief`, serialiseDraft(generatedDraft(number)))
}

/** Writes this many letters of three kinds (six drafts, three Word files and one official XML of every ten) in a folder. */
export async function writeGeneratedLetters(folder: string, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) await writeOne(folder, number)
}
