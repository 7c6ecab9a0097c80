/** A paragraph of a question letter: the text, and the number that Word is to put before it. */
export type QuestionParagraph = { readonly label: string; readonly text: string }

const alone = /^(\d+)\.$|^Vraag (\d+)$/
const before = /^(\d+)\. (.+)$/

/**
 * The paragraphs of a corpus text with their typed numbers taken off, so that a .docx can be made of it in which Word
 * counts. Where the corpus does not number, `openings` (the beginnings of the questions) tell which ones to number.
 */
export function questionParagraphs(text: string, openings: readonly string[]): QuestionParagraph[] {
  const lines = text
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
  const paragraphs: { label: string; text: string }[] = []
  const isTypeset = lines.some((line) => /^Vraag 1$/.test(line))
  let count = 0
  let isNext = false
  let joins = false
  for (const line of lines) {
    const inline = before.exec(line)
    if (line === '') joins = false
    else if (alone.test(line)) isNext = true
    else if (isNext || inline || openings.some((opening) => opening !== '' && line.startsWith(opening.slice(0, 40)))) {
      count += 1
      paragraphs.push({ label: `${count}.`, text: inline?.[2] ?? line })
      isNext = false
      joins = isTypeset
    } else {
      const last = paragraphs.at(-1)
      if (joins && last && !/^(kv-tk|’s-Gravenhage|\d[A-Z])/.test(line)) last.text += ` ${line}`
      else {
        paragraphs.push({ label: '', text: line })
        joins = false
      }
    }
  }
  return paragraphs
}
