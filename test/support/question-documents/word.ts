import { longDate } from '../../../letter/model/dates'
import type { SourceBlock } from '../../../letter/questions/source-document'
import { chance, pick, type Dice } from '../dice'
import type { Content, Made } from './content'

/** Blocks as a reader of .docx makes them: numbers shown by Word, real superscripts, real notes. */
export function asWord(d: Dice, content: Content): Made {
  const real = chance(d, 0.5)
  const label = pick(d, [
    (n: number) => `${String(n)}.`,
    (n: number) => `${String(n)})`,
    (n: number) => `Vraag ${String(n)}`,
    (n: number) => String(n),
  ])
  const runs = (text: string) =>
    text
      .split(/(\{\d+\})/)
      .filter((part) => part !== '')
      .map((part) => {
        const mark = /^\{(\d+)\}$/.exec(part)?.[1]
        if (mark === undefined) return { text: part }
        return real ? { text: mark, noteMark: mark } : { text: mark, superscript: true }
      })
  const questions = content.questions.flatMap((question, at): SourceBlock[] => {
    const [first = '', ...items] = question.split('\n')
    return [
      { runs: runs(first), label: label(at + 1), level: 0 },
      ...items.map((item): SourceBlock => ({
        runs: runs(item.replace(/^\S+ /, '')),
        label: /^\S+/.exec(item)?.[0] ?? '',
        level: 1,
      })),
    ]
  })
  const notes = content.notes.map(([mark, text]): SourceBlock =>
    real
      ? { runs: [{ text }], kind: 'note', noteMark: mark }
      : { runs: [{ text: mark, superscript: true }, { text: ` ${text}` }] },
  )
  const head: SourceBlock[] = [
    content.caseNumber ?? '',
    `(ingezonden ${longDate(content.sentOn)})`,
    content.heading,
  ].map((text) => ({ runs: [{ text }] }))
  return {
    source: { flow: 'paragraphs', blocks: [...head, ...questions, ...notes], remarks: [] },
    form: `word ${real ? 'real notes' : 'superscripts'} ${label(1)}`,
  }
}
