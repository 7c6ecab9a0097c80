import { serialiseDraft } from '../draft/parse-draft'
import { addNotes, addQuestions } from '../model/edit-questions'
import type { Letter } from '../model/letter'
import { newLetter } from '../model/new-letter'
import { failed, success, type Result } from '../model/result'
import { withHolders } from '../offices/holders-of-letter'
import { loadOffices } from '../offices/offices-file'
import { loadTemplates, type TemplateSource } from '../template/load-templates'
import { readQuestions } from './read-questions'
import { setValues } from './set-values'
import { cannot, good, type Outcome, type World } from './world'

/** What `new` was asked to do. */
export type NewDraft = {
  readonly template: string
  readonly output: string
  readonly questions: string | undefined
  readonly settings: readonly string[]
}

async function withQuestions(letter: Letter, path: string | undefined, world: World): Promise<Result<Letter, string>> {
  if (path === undefined) return success(letter)
  const parsed = await readQuestions(path, world)
  if (!parsed.ok) return parsed
  const { questions, notes, ...known } = parsed.value.questionSet
  if (questions.length === 0) return failed(`${path}: hierin zijn geen vragen gevonden`)
  return success(
    addQuestions(addNotes({ ...letter, questionSet: { ...letter.questionSet, ...known } }, notes), questions),
  )
}

/** The names by the letter's date, as the window gives them; who was named on the command line stays. */
function namedByDate(letter: Letter, sources: readonly TemplateSource[]): Letter {
  const { letter: named } = withHolders(letter, loadOffices(sources).offices)
  const signatories = letter.signatories.map((given, at) => (given.name === '' ? named.signatories[at] : given))
  return { ...letter, signatories: signatories.filter((signatory) => signatory !== undefined) }
}

/** `new --template ID [--questions FILE] [--set key=value …] -o DRAFT`. */
export async function newCommand(wish: NewDraft, world: World): Promise<Outcome> {
  const sources = await world.readTemplates()
  const { templates } = loadTemplates(sources)
  const template = templates.find(({ id }) => id === wish.template)
  if (!template)
    return cannot(`sjabloon ${wish.template} bestaat niet; kies uit ${templates.map(({ id }) => id).join(', ')}`)
  const filled = await withQuestions(newLetter(template), wish.questions, world)
  if (!filled.ok) return cannot(filled.failure)
  const letter = setValues(filled.value, wish.settings)
  if (!letter.ok) return cannot(letter.failure)
  const bytes = new TextEncoder().encode(serialiseDraft({ letter: namedByDate(letter.value, sources), template }))
  if (!(await world.writeFile(wish.output, bytes)))
    return cannot(`${wish.output}: het bestand kan niet worden geschreven`)
  return good(wish.output)
}
