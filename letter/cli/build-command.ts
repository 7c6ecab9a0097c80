import { wordFileOf } from '../docx/word-file-of'
import type { Draft } from '../draft/draft'
import { composeLetter } from '../model/compose-letter'
import { letterAsText } from '../plain-text/letter-as-text'
import { failed, success, type Result } from '../model/result'
import { letterPaperWords } from '../template/letter-paper-words'
import { openDraft } from './open-draft'
import { cannot, good, type Outcome, type World } from './world'

type Target = { readonly draft: Draft; readonly path: string }

const fileName = (path: string) => path.replace(/^.*[/\\]/, '')

const inFolder = (folder: string, draft: string) =>
  `${folder.replace(/[/\\]+$/, '')}/${fileName(draft).replace(/\.antwoordbrief$/i, '')}.docx`

type Paper = { readonly path: string; readonly bytes: Uint8Array }

async function bytesOf({ draft, path }: Target, paper: Paper | null): Promise<Result<Uint8Array, string>> {
  if (/\.txt$/i.test(path)) {
    return success(new TextEncoder().encode(letterAsText(composeLetter(draft.letter, draft.template))))
  }
  const file = await wordFileOf({ ...draft, ...(paper ? { paper: paper.bytes } : {}) })
  if (file.ok) return success(file.value.bytes)
  return failed(`${paper?.path ?? draft.template.paper?.name ?? ''}: ${letterPaperWords(file.failure)}`)
}

async function paperAt(path: string | undefined, world: World): Promise<Result<Paper | null, string>> {
  if (path === undefined) return success(null)
  const bytes = await world.readFile(path)
  return bytes ? success({ path, bytes }) : failed(`${path}: het briefpapier kan niet worden gelezen; klopt de naam?`)
}

async function targetsOf(drafts: readonly string[], output: string, world: World): Promise<readonly Target[] | string> {
  const toFolder = await world.isFolder(output)
  if (!toFolder && drafts.length > 1) return `${output}: voor meer dan één brief is een bestaande map nodig`
  if (!toFolder && !/\.(docx|txt)$/i.test(output)) return `${output}: de naam moet eindigen op .docx of .txt`
  const targets: Target[] = []
  for (const path of drafts) {
    const draft = await openDraft(path, world)
    if (!draft.ok) return draft.failure
    targets.push({ draft: draft.value, path: toFolder ? inFolder(output, path) : output })
  }
  return targets
}

/** What `build` was asked to do; `paper` is a ministry's own Word letter paper. */
export type Build = {
  readonly drafts: readonly string[]
  readonly output: string
  readonly paper: string | undefined
}

/** `build DRAFT… -o FILE|DIR [--paper FILE]`: every draft is read, and the paper looked at, before anything is written. */
export async function buildCommand({ drafts, output, paper: paperPath }: Build, world: World): Promise<Outcome> {
  const targets = await targetsOf(drafts, output, world)
  if (typeof targets === 'string') return cannot(targets)
  const paper = await paperAt(paperPath, world)
  if (!paper.ok) return cannot(paper.failure)
  for (const target of targets) {
    const bytes = await bytesOf(target, paper.value)
    if (!bytes.ok) return cannot(bytes.failure)
    if (!(await world.writeFile(target.path, bytes.value))) {
      return cannot(
        `${target.path}: het bestand kan niet worden geschreven; staat het open, of mag u daar niet schrijven?`,
      )
    }
  }
  return good(targets.map(({ path }) => path).join('\n'))
}
