import { sourceFromText } from '../../../letter/questions/source-from-text'
import { chance, pick, type Dice } from '../dice'
import type { Content, Made } from './content'
import { marked, noteLine } from './marks'
import { asParagraphs } from './paragraphs'

const labels = [
  (n: number) => `${String(n)}. `,
  (n: number) => `${String(n)}) `,
  (n: number) => `${String(n)}.) `,
  (n: number) => `Vraag ${String(n)} `,
  (n: number) => `Vraag ${String(n)}: `,
]

/** A set of which a copy lost all line ends between the questions, or only some; its notes stand below it. */
export function asGlued(d: Dice, content: Content): Made {
  if (content.questions.length < 3 || content.questions.some((question) => question.includes('\n')))
    return asParagraphs(d, content)
  const label = pick(d, labels)
  const some = chance(d, 0.5)
  const heading = `${content.heading} (ingezonden ${content.sent}).`
  const text = content.questions.reduce((before, question, at) => {
    const end = some && at !== 1 && chance(d, 0.7) ? '\n\n' : ' '
    return before + end + label(at + 1) + marked(question, 'square')
  }, heading)
  const notes = content.notes.map((note) => noteLine(note, 'square'))
  return {
    source: sourceFromText([content.caseNumber ?? '', text, ...notes].join('\n\n')),
    form: `glued ${label(1)}${some ? 'in places' : 'throughout'}`,
  }
}
