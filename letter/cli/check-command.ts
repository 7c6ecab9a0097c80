import { checkLetter } from '../checks/check-letter'
import type { Finding, FindingPlace } from '../checks/finding'
import { openDraft } from './open-draft'
import { cannot, findings, good, type Outcome, type World } from './world'

const names: Record<Finding['severity'], string> = { missing: 'ontbreekt', warning: 'let op', hint: 'ter overweging' }

function where(place: FindingPlace): string {
  switch (place.kind) {
    case 'field':
      return place.field
    case 'answer':
      return place.answer
    case 'question':
      return place.question
    case 'introduction':
      return 'inleiding'
    case 'letter':
      return 'brief'
  }
}

const line = ({ severity, place, message }: Finding): string => `${names[severity]} (${where(place)}): ${message}`

/** `check DRAFT [--json]`: exit 1 when anything is missing or probably wrong; hints alone are no findings. */
export async function checkCommand(path: string, json: boolean, world: World): Promise<Outcome> {
  const draft = await openDraft(path, world)
  if (!draft.ok) return cannot(draft.failure)
  const found = checkLetter(draft.value.letter, draft.value.template)
  const output = json ? JSON.stringify({ file: path, findings: found }) : found.map(line).join('\n')
  return found.some(({ severity }) => severity !== 'hint') ? findings(output) : good(output)
}
