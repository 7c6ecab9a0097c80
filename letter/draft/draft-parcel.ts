import type { Answer, Letter } from '../model/letter'
import type { Draft } from './draft'

/**
 * A draft on its way between two parts of the program, as JSON text: everything but the answers, and every answer in the
 * letter's order. A text is copied at once where an object is copied bit by bit. What the other side had in the parcel
 * `base` is not sent again: there stands null, or the place of the answer in that parcel.
 */
type Parcel = {
  readonly id: number
  readonly base: number | null
  readonly rest: string | null
  readonly answers: readonly (string | number)[]
}

// What did not change is the same object: its text is made once.
const texts = new WeakMap<object, string>()

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const text = texts.get(value) ?? JSON.stringify(value)
  texts.set(value, text)
  return text
}

function objectText(value: object): string {
  const present = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{${present.map(([key, part]) => `${JSON.stringify(key)}:${textOf(part)}`).join(',')}}`
}

const noAnswers: Letter['answers'] = []

const restOf = ({ letter, template }: Draft): string =>
  `{"letter":${objectText({ ...letter, answers: noAnswers })},"template":${textOf(template)}}`

type Sent = { readonly id: number; readonly rest: string; readonly places: ReadonlyMap<string, number> }

/** A parcel to send. Call `received` once the other side is known to have read it, `refused` when it would not. */
export type PackedDraft = { readonly text: string; readonly received: () => void; readonly refused: () => void }

/** Packs the drafts for one reader, each with only what differs from the last one that is known to have been read. */
export function createDraftPacker(): (draft: Draft) => PackedDraft {
  let count = 0
  let base: Sent | null = null
  return (draft) => {
    count += 1
    const answers = draft.letter.answers.map(textOf)
    const sent: Sent = { id: count, rest: restOf(draft), places: new Map(answers.map((text, place) => [text, place])) }
    const parcel: Parcel = {
      id: sent.id,
      base: base?.id ?? null,
      rest: sent.rest === base?.rest ? null : sent.rest,
      answers: answers.map((text) => base?.places.get(text) ?? text),
    }
    return {
      text: JSON.stringify(parcel),
      received: () => {
        if (sent.id > (base?.id ?? 0)) base = sent
      },
      refused: () => {
        base = null
      },
    }
  }
}

/** How the parts of a parcel are read: what each gives, or null when it is refused. */
export type PartReading = {
  readonly rest: (value: unknown) => Draft | null
  readonly answer: (value: unknown) => Answer | null
}

type Read = { readonly rest: Draft; readonly answers: readonly Answer[] }

/**
 * Reads the parcels of one packer, in the order in which they were packed. Null when it is no parcel, builds on one that
 * was never read, or a part is refused. What did not change is not read again and gives the same object.
 */
export function createParcelReader(reading: PartReading): (text: string) => Draft | null {
  const known = new Map<number, Read>()
  return (text) => {
    const parcel = fromJson(text, asParcel)
    const read = parcel && readParts(parcel, known.get(parcel.base ?? -1) ?? null, reading)
    if (!parcel || !read) return null
    // The packer never goes back to a parcel before its base; one that counts anew is another packer.
    for (const id of known.keys()) if (id < (parcel.base ?? 0) || id >= parcel.id) known.delete(id)
    known.set(parcel.id, read)
    return { ...read.rest, letter: { ...read.rest.letter, answers: read.answers } }
  }
}

function readParts(parcel: Parcel, base: Read | null, reading: PartReading): Read | null {
  const rest = parcel.rest === null ? base?.rest : fromJson(parcel.rest, reading.rest)
  if (!rest) return null
  const answers: Answer[] = []
  for (const part of parcel.answers) {
    const answer = typeof part === 'number' ? base?.answers[part] : fromJson(part, reading.answer)
    if (!answer) return null
    answers.push(answer)
    if (typeof part === 'string') texts.set(answer, part)
  }
  return { rest, answers }
}

function asParcel(value: unknown): Parcel | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, base, rest, answers } = value as Partial<Record<keyof Parcel, unknown>>
  const isNumberOr = (other: 'string' | null) => (given: unknown) =>
    typeof given === 'number' || (other === null ? given === null : typeof given === other)
  if (typeof id !== 'number' || !isNumberOr(null)(base) || !(rest === null || typeof rest === 'string')) return null
  return Array.isArray(answers) && answers.every(isNumberOr('string')) ? (value as Parcel) : null
}

function fromJson<T>(text: string, reading: (value: unknown) => T | null): T | null {
  try {
    return reading(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Reads the parcels of another part of the program: what is in them is what that part put there. */
export function createTrustingReader(): (text: string) => Draft {
  const reader = createParcelReader({ rest: (value) => value as Draft, answer: (value) => value as Answer })
  return (text) => {
    const draft = reader(text)
    if (!draft) throw new Error('what came as a draft was never packed as one')
    return draft
  }
}
