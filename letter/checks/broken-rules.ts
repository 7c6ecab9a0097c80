import { brokenInvariants, type InvariantRule } from '../model/invariants'
import type { Check } from './check'

const messages: Record<InvariantRule, string> = {
  'ids-are-unique': 'Twee onderdelen van de brief hebben dezelfde aanduiding.',
  'answer-covers-a-question': 'Een antwoord hoort bij geen enkele vraag.',
  'covered-question-exists': 'Een antwoord verwijst naar een vraag die niet in de brief staat.',
  'question-is-covered-once': 'Een vraag heeft geen antwoord, of meer dan één.',
  'note-mark-has-a-note': 'Een vraag verwijst naar een noot die ontbreekt.',
}

/** The rules of the model (model/invariants.ts); only a file made elsewhere can break them. */
export const brokenRules: Check = (letter) =>
  brokenInvariants(letter).map(({ rule }) => ({
    check: 'broken-rules',
    severity: 'warning',
    place: { kind: 'letter' },
    message: messages[rule],
  }))
