/** A question as it stands in a pasted text. */
export type PastedQuestion = { readonly number: string; readonly text: string }

const NUMBERED = /^\s*(?:vraag\s+)?(\d{1,3}[a-z]?)\s*(?:[.):]\s*|\s+(?=\p{Lu})|$)(.*)$/iu

function numbered(lines: readonly string[]): PastedQuestion[] {
  const questions: { number: string; parts: string[] }[] = []
  for (const line of lines) {
    const match = NUMBERED.exec(line)
    if (match) questions.push({ number: match[1] ?? '', parts: [match[2] ?? ''] })
    else questions.at(-1)?.parts.push(line)
  }
  return questions.map(({ number, parts }) => ({ number, text: parts.join(' ').replace(/\s+/gu, ' ').trim() }))
}

/** The questions in a text: numbered ones with their numbers, else one a line. */
export function splitQuestions(text: string, firstNumber: number): readonly PastedQuestion[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const found = numbered(lines).filter((question) => question.text !== '')
  if (found.length > 0) return found
  return lines.map((line, index) => ({ number: String(firstNumber + index), text: line.trim() }))
}
