import type { OpenedDraft } from '../../electron/ipc/contract'
import type { Letter } from '../../letter/model/letter'
import { ask } from './bridge'
import { openLetter, useLetterStore } from './letter-store'
import { forgetVerdicts } from './spelling'

/** The names and numbers of a letter, which are right however they are spelt. */
const namesOf = ({ questionSet, signatories, ownReference, contact }: Letter): readonly string[] => [
  ...questionSet.members.flatMap(({ name, party }) => [name, party]),
  ...signatories.map(({ name }) => name),
  ...ownReference,
  ...contact,
]

const sameTexts = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, i) => text === b[i])

/** Words that the person wants to hear no more of in a letter, for as long as it is open. */
let ignored: { readonly handle: OpenedDraft['handle'] | null; readonly words: readonly string[] } = {
  handle: null,
  words: [],
}
let told: readonly string[] = []

async function tellNow(): Promise<void> {
  const open = openLetter()
  const words = open && ignored.handle === open.handle ? ignored.words : []
  const texts = open ? [...namesOf(open.structure), ...words] : []
  if (sameTexts(texts, told)) return
  told = texts
  await ask('spelling:know-texts', { texts })
  forgetVerdicts()
}

/** Tells the spelling checker the names of the open letter, and to forget them with it. Returns what stops it. */
export function startKnownNames(): () => void {
  return useLetterStore.subscribe(({ open }, { open: before }) => {
    if (open?.structure !== before?.structure) void tellNow()
  })
}

/** Takes a word as right in the open letter until it is closed. */
export async function ignoreWord(word: string): Promise<void> {
  const handle = openLetter()?.handle ?? null
  const earlier = ignored.handle === handle ? ignored.words : []
  ignored = { handle, words: [...earlier, word] }
  await tellNow()
}

/** Puts a word on the person's own list, for this letter and all others. */
export async function learnWord(word: string): Promise<void> {
  await ask('spelling:learn', { word })
  forgetVerdicts()
}

/** The person's own list, alphabetically. */
export async function ownWords(): Promise<readonly string[]> {
  const answer = await ask('spelling:own-words', {})
  return answer.ok ? answer.value : []
}

/**
 * Lets Chromium draw its red lines anew where one writes next. When a word is learnt it takes the lines away itself; for
 * one that is unknown again it does nothing, and answers from what it found before as long as the text stays the same.
 */
function checkPageAnew(): void {
  for (const text of document.querySelectorAll<HTMLElement>('[spellcheck="true"]')) {
    text.spellcheck = false
    text.spellcheck = true
  }
}

/** Takes a word off that list again, so that it is unknown wherever it stands. */
export async function forgetWord(word: string): Promise<void> {
  await ask('spelling:forget', { word })
  forgetVerdicts()
  checkPageAnew()
}
