import type { ParsedDocument } from '../questions/parsed-document'
import { readQuestions } from './read-questions'
import { cannot, findings, good, type Outcome, type World } from './world'

const numberOf = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text)

function asJson(file: string, parsed: ParsedDocument) {
  const { questionSet: set, answers } = parsed
  return {
    file,
    kind: parsed.kind,
    kenmerk: set.caseNumber,
    sentOn: parsed.sentOn,
    submitters: set.members,
    addressedTo: set.addressedTo,
    subject: set.subject === '' ? null : set.subject,
    questions: set.questions.map((question) => ({
      number: numberOf(question.number),
      text: parsed.receivedTexts[question.id] ?? '',
    })),
    // A note that only its mark tells of is not in the document; the mark stands in the text of its question.
    notes: set.notes.filter(({ text }) => text !== '').map(({ label, text }) => ({ label, text })),
    ...(parsed.kind === 'answers' ? { answers: answers.map(({ covers, text }) => ({ covers, text })) } : {}),
    wishes: parsed.wishes,
    remarks: parsed.remarks,
  }
}

/**
 * `parse FILE…`: one JSON line a file. Exit 1 when one of them holds no questions to answer by letter; when one cannot be
 * read nothing is printed, so that a batch is never taken for complete.
 */
export async function parseCommand(files: readonly string[], world: World): Promise<Outcome> {
  const lines: string[] = []
  let allQuestions = true
  for (const file of files) {
    const parsed = await readQuestions(file, world)
    if (!parsed.ok) return cannot(parsed.failure)
    allQuestions &&= parsed.value.questionSet.questions.length > 0
    lines.push(JSON.stringify(asJson(file, parsed.value)))
  }
  return allQuestions ? good(lines.join('\n')) : findings(lines.join('\n'))
}
