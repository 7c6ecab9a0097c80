import { buildDocx } from '../docx/build-docx'
import type { Draft } from '../draft/draft'
import { composeLetter } from '../model/compose-letter'
import { letterAsText } from '../plain-text/letter-as-text'
import { openDraft } from './open-draft'
import { cannot, good, type Outcome, type World } from './world'

type Target = { readonly draft: Draft; readonly path: string }

const fileName = (path: string) => path.replace(/^.*[/\\]/, '')

const inFolder = (folder: string, draft: string) =>
  `${folder.replace(/[/\\]+$/, '')}/${fileName(draft).replace(/\.antwoordbrief$/i, '')}.docx`

async function bytesOf({ draft, path }: Target): Promise<Uint8Array> {
  const composed = composeLetter(draft.letter, draft.template)
  if (/\.txt$/i.test(path)) return new TextEncoder().encode(letterAsText(composed))
  return (await buildDocx({ composed, layout: draft.template.layout })).bytes
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

/** `build DRAFT… -o FILE|DIR`: every draft is read before the first file is written. */
export async function buildCommand(drafts: readonly string[], output: string, world: World): Promise<Outcome> {
  const targets = await targetsOf(drafts, output, world)
  if (typeof targets === 'string') return cannot(targets)
  for (const target of targets) {
    if (!(await world.writeFile(target.path, await bytesOf(target)))) {
      return cannot(
        `${target.path}: het bestand kan niet worden geschreven; staat het open, of mag u daar niet schrijven?`,
      )
    }
  }
  return good(targets.map(({ path }) => path).join('\n'))
}
