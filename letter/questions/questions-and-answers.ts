import type { Token } from './token'
import type { Numbering } from './numbering'
import { beginsItem } from './join-lines'
import { splitJoint } from './joint-questions'
import { paragraphsOf, type ParagraphContext, type TextParagraph } from './paragraphs'
import type { Passage } from './parsed-document'
import { isTail, readsLikeQuestion, sentenceEnds } from './sentence-ends'
import { plain } from './source-lines'
import { passagesOf, slice, trim, type Strand } from './strand'
import { groupTokens, labelPassages, type TokenGroup } from './token-groups'
import { groupUnnumbered } from './unnumbered-questions'

/** A question as paragraphs of the source, before its notes are read. */
export type FoundQuestion = {
  readonly number: string
  readonly paragraphs: readonly Strand[]
  readonly label: readonly Passage[]
  readonly flaw: 'none' | 'uncertain' | 'joint' | 'joint-whole' | 'answer-guessed'
  readonly received: string
}

/** An answer: the numbers on its label (empty for a bare label), the questions printed since the answer before it. */
export type FoundAnswer = {
  readonly numbers: readonly string[]
  readonly received: string
  readonly pending: readonly number[]
  readonly paragraphs: readonly Strand[]
  readonly label: readonly Passage[]
}

/** What the body of a document holds. */
export type Found = {
  readonly questions: FoundQuestion[]
  readonly answers: FoundAnswer[]
  readonly unplaced: TextParagraph[]
}

type Work = Found & { pending: number[] }

const strandsOf = (paragraphs: readonly TextParagraph[]): Strand[] => paragraphs.map((paragraph) => paragraph.strand)
const textOf = (paragraph: TextParagraph): string => plain(paragraph.strand.text)
const labelOf = (group: TokenGroup): Passage[] =>
  group.tokens.flatMap((token) => (token.kind === 'text' ? [] : labelPassages(token)))

function addQuestion(work: Work, question: FoundQuestion): void {
  work.questions.push(question)
  work.pending.push(work.questions.length - 1)
}

function addUnplaced(work: Work, paragraphs: readonly TextParagraph[]): void {
  for (const paragraph of paragraphs) work.unplaced.push(paragraph)
}

/** A heading "Antwoorden" above everything covers nothing and says nothing: it is left over. */
function addAnswer(work: Work, answer: Omit<FoundAnswer, 'pending'>): void {
  if (work.pending.length === 0 && answer.numbers.length === 0 && answer.paragraphs.length === 0) return
  work.answers.push({ ...answer, pending: work.pending })
  work.pending = []
}

function addLabelled(
  work: Work,
  group: TokenGroup,
  paragraphs: readonly Strand[],
  flaw: FoundQuestion['flaw'] = 'none',
  atPages: readonly Strand[] = paragraphs,
): void {
  const label = labelOf(group)
  const parts = splitJoint(paragraphs, group.numbers.length) ?? splitJoint(atPages, group.numbers.length)
  if (parts === null) {
    addQuestion(work, { number: jointNumber(group), paragraphs, label, flaw: 'joint-whole', received: group.received })
    return
  }
  parts.forEach((part, at) => {
    const joint = group.numbers.length > 1 ? 'joint' : flaw
    addQuestion(work, {
      number: group.numbers[at] ?? '',
      paragraphs: part,
      label: at === 0 ? label : [],
      flaw: joint,
      received: group.received,
    })
  })
}

const jointNumber = (group: TokenGroup): string => group.received.replace(/^\D*/, '').replace(/[\s:.)]+$/, '')

/** The first paragraph, on to the one that asks, with its tails: the question; what follows is the answer. */
function questionLength(paragraphs: readonly TextParagraph[]): number {
  const asking = paragraphs.findIndex((paragraph) => /\?/.test(textOf(paragraph)))
  let length = asking >= 0 && (asking < 3 || isList(paragraphs.slice(1, asking + 1))) ? asking + 1 : 1
  for (let next = paragraphs[length]; next !== undefined && carriesOnAsking(next); next = paragraphs[length])
    length += 1
  return length
}

const isList = (paragraphs: readonly TextParagraph[]): boolean =>
  paragraphs.every((paragraph) => beginsItem(textOf(paragraph)))

const carriesOnAsking = (paragraph: TextParagraph): boolean =>
  /\?/.test(textOf(paragraph)) && (isTail(textOf(paragraph)) || beginsItem(textOf(paragraph)))

/** Question and answer run on in one paragraph: the question ends with the last of the first sentences that ask. */
function splitRunOn(strand: Strand): readonly [Strand, Strand | null] {
  let from = 0
  let cut = 0
  for (const end of sentenceEnds(strand.text)) {
    const sentence = plain(strand.text.slice(from, end)).trim()
    const asks = /\?["'’”»)\]\d\s[(]*$/.test(sentence)
    if (asks || /^\((?:Kamerstuk|Handelingen|zie|bron)/i.test(sentence)) cut = end
    else if (cut > 0) break
    from = end
  }
  const rest = cut === 0 ? null : trim(slice(strand, cut))
  return rest === null || rest.text === '' ? [strand, null] : [trim(slice(strand, 0, cut)), rest]
}

/** A question with its answer below it and no label between them (the seed letter). */
function addWithAnswer(work: Work, group: TokenGroup, paragraphs: readonly TextParagraph[], guessed: boolean): void {
  const length = questionLength(paragraphs)
  const strands = strandsOf(paragraphs)
  let question = strands.slice(0, length)
  let answer = strands.slice(length)
  const only = question[0]
  if (answer.length === 0 && question.length === 1 && only) {
    const [asked, answered] = splitRunOn(only)
    question = [asked]
    answer = answered ? [answered] : []
  }
  addLabelled(work, group, question, guessed && answer.length > 0 ? 'answer-guessed' : 'none')
  if (answer.length > 0) addAnswer(work, { numbers: [], received: '', paragraphs: answer, label: [] })
}

/** Behind the last question only what asks, carries on or is listed belongs to it. */
function keepOfLast(paragraphs: readonly TextParagraph[]): number {
  const asking = paragraphs.findIndex((paragraph) => /\?/.test(textOf(paragraph)))
  if (asking < 0) return readsLikeQuestion(paragraphs[0] ? textOf(paragraphs[0]) : '') ? 1 : paragraphs.length
  let length = asking + 1
  for (let at = length; at < paragraphs.length; at += 1) {
    const text = textOf(paragraphs[at] ?? { strand: { text: '', pieces: [] }, lines: [] })
    if (/\?/.test(text) || isTail(text) || beginsItem(text)) length = at + 1
  }
  return length
}

/** A question is nearly always one paragraph: only a very short printed line parts it. */
const WITHIN_QUESTION = 0.4

/** What may be known before the groups are read. */
export type BodyContext = ParagraphContext & {
  /** The document is a letter or paper with answers. */
  readonly answered: boolean
  readonly numbering: Numbering
}

function readLabelledGroup(
  work: Work,
  group: TokenGroup,
  context: BodyContext,
  last: boolean,
  anyLabel: boolean,
  needsAnswer: boolean,
): void {
  const single =
    group.kind === 'question' && group.numbers.length === 1 && !(context.answered && (!anyLabel || needsAnswer))
  const paragraphs = paragraphsOf(group.tokens, single ? { ...context, purpose: WITHIN_QUESTION } : context)
  if (group.kind === 'answer') {
    addAnswer(work, {
      numbers: group.numbers,
      received: group.received,
      paragraphs: strandsOf(paragraphs),
      label: labelOf(group),
    })
  } else if (group.kind === 'none') addUnplaced(work, paragraphs)
  else if (context.answered && (!anyLabel || needsAnswer)) addWithAnswer(work, group, paragraphs, needsAnswer)
  else {
    const keep = last ? keepOfLast(paragraphs) : paragraphs.length
    const kept = strandsOf(paragraphs.slice(0, keep))
    const joint = !last && group.numbers.length > 1
    const atPages = joint ? strandsOf(paragraphsOf(group.tokens, { ...context, breakAtPages: true })) : kept
    addLabelled(work, group, kept, 'none', atPages)
    addUnplaced(work, paragraphs.slice(keep))
  }
}

/** Numbers that some answer's label covers; a bare label covers what stands before it. */
function coveredNumbers(groups: readonly TokenGroup[]): Set<string> {
  const covered = new Set<string>()
  let pending: string[] = []
  for (const group of groups) {
    if (group.kind === 'question') pending.push(...group.numbers)
    if (group.kind !== 'answer') continue
    for (const number of group.numbers.length > 0 ? group.numbers : pending) covered.add(number)
    if (group.numbers.length === 0) pending = []
  }
  return covered
}

function readLabelled(groups: readonly TokenGroup[], context: BodyContext): Found {
  const work: Work = { questions: [], answers: [], unplaced: [], pending: [] }
  const covered = coveredNumbers(groups)
  const anyLabel = groups.some((group) => group.kind === 'answer')
  groups.forEach((group, at) => {
    const needsAnswer = anyLabel && group.kind === 'question' && !group.numbers.some((number) => covered.has(number))
    readLabelledGroup(work, group, context, at === groups.length - 1, anyLabel, needsAnswer)
  })
  return work
}

function addUnnumbered(work: Work, paragraphs: readonly TextParagraph[]): void {
  const { groups, left } = groupUnnumbered(paragraphs)
  for (const group of groups) {
    const number = String(work.questions.length + 1)
    addQuestion(work, {
      number,
      paragraphs: strandsOf(group.paragraphs),
      label: [],
      flaw: group.uncertain ? 'uncertain' : 'none',
      received: '',
    })
  }
  addUnplaced(work, left)
}

const endsAsking = (paragraph: TextParagraph | undefined): boolean =>
  paragraph !== undefined && /\?["'’”»)\]\d\s]*$/.test(textOf(paragraph))

/** Where the next questions begin below an answer without numbers: at the asking paragraphs at its end. */
function answerLength(paragraphs: readonly TextParagraph[]): number {
  let length = paragraphs.length
  while (length > 1 && endsAsking(paragraphs[length - 1])) length -= 1
  return length
}

function readUnnumbered(groups: readonly TokenGroup[], context: BodyContext): Found {
  const work: Work = { questions: [], answers: [], unplaced: [], pending: [] }
  groups.forEach((group, at) => {
    const paragraphs = paragraphsOf(group.tokens, context)
    if (group.kind !== 'answer') {
      addUnnumbered(work, paragraphs)
      return
    }
    const more = groups[at + 1]?.kind === 'answer'
    const length = more ? answerLength(paragraphs) : paragraphs.length
    addAnswer(work, {
      numbers: group.numbers,
      received: group.received,
      paragraphs: strandsOf(paragraphs.slice(0, length)),
      label: labelOf(group),
    })
    if (length < paragraphs.length) addUnnumbered(work, paragraphs.slice(length))
  })
  return work
}

/** Behind the last mark of interrogation stands a paragraph that neither asks nor carries on: an answer. */
function holdsAnswer(paragraphs: readonly TextParagraph[]): boolean {
  const rest = paragraphs.slice(questionLength(paragraphs))
  const asked = paragraphs[0] !== undefined && /\?/.test(textOf(paragraphs[0]))
  return (
    asked &&
    rest.some(
      (paragraph) => !isTail(textOf(paragraph)) && !beginsItem(textOf(paragraph)) && !/\?/.test(textOf(paragraph)),
    )
  )
}

/** Whether most numbered questions are followed by a text that can only be an answer, as in the seed letter. */
function answersBelow(groups: readonly TokenGroup[], context: BodyContext): boolean {
  const asked = groups.filter((group) => group.kind === 'question')
  if (asked.length < 2 || groups.some((group) => group.kind === 'answer')) return false
  const held = asked.filter((group) => holdsAnswer(paragraphsOf(group.tokens, context))).length
  return held >= asked.length * 0.6
}

/** Reads the questions and answers out of the lines that were told apart. */
export function readQuestionsAndAnswers(tokens: readonly Token[], context: BodyContext): Found {
  const groups = groupTokens(tokens)
  if (context.numbering.kind === 'none') return readUnnumbered(groups, context)
  return readLabelled(groups, { ...context, answered: context.answered || answersBelow(groups, context) })
}

/** All passages of a question or an answer, its label included. */
export const passagesOfFound = (found: {
  readonly paragraphs: readonly Strand[]
  readonly label: readonly Passage[]
}): Passage[] => [...found.label, ...found.paragraphs.flatMap(passagesOf)]
