import { sourceFromText } from '../../../letter/questions/source-from-text'
import { pick, type Dice } from '../dice'
import type { Content, Made } from './content'
import { marked } from './marks'

/** The page of a publication as it is copied from the House's site: each note has a head of its own. */
export function asPage(d: Dice, content: Content): Made {
  const noteHead = pick(d, ['X Noot', 'XNoot', 'Noot'])
  const year = Number(content.sentOn.slice(0, 4))
  const head = [
    `Kamervragen zonder antwoord ${String(year)}`,
    `Tweede Kamer der Staten-Generaal${String(year)}-${String(year + 1)}${content.caseNumber ?? ''}`,
    `${content.heading} (ingezonden ${content.sent}).`,
  ]
  const questions = content.questions.flatMap((question, at) => [`Vraag ${String(at + 1)}`, marked(question, 'glued')])
  const notes = content.notes.flatMap(([label, text]) => [noteHead, label, text])
  return {
    source: sourceFromText([...head, ...questions, ...notes].join('\n\n')),
    form: `page ${noteHead}`,
    left: head.slice(0, 2).join(' ').split(' '),
  }
}

/** A notice that the answers will be late: it holds no questions. */
export function asDelayNotice(d: Dice, content: Content): Made {
  const why = pick(d, ['de benodigde afstemming meer tijd vergt', 'nog niet alle informatie is ontvangen'])
  const text = [
    'AH 78',
    content.caseNumber ?? '',
    `${content.heading} (ingezonden ${content.sent}).`,
    'Mededeling van Minister Van Testen (Defensie) (ontvangen 1 december 2025).',
    `De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat ${why}. Ik zal uw Kamer zo spoedig mogelijk informeren.`,
  ]
  return {
    source: sourceFromText(text.join('\n\n')),
    form: 'delay notice',
    kind: 'delay-notice',
    questions: [],
    numbers: [],
    notes: [],
    left: (text[4] ?? '').split(' '),
  }
}

/** Questions to be asked aloud: recognised, so that no letter is made of them. */
export function asOralQuestions(d: Dice, content: Content): Made {
  const heading = content.heading.replace(/^.*?[Vv]ra(?:ag|gen)/, pick(d, ['Mondelinge vragen', 'Mondelinge vraag']))
  const questions = content.questions.map((question, at) => `${String(at + 1)}. ${marked(question, 'square')}`)
  const notes = content.notes.map(([label, text]) => `[${label}] ${text}`)
  return {
    source: sourceFromText(
      [content.caseNumber ?? '', `${heading} (ingezonden ${content.sent})`, ...questions, ...notes].join('\n\n'),
    ),
    form: 'oral questions',
    kind: 'oral-questions',
  }
}
