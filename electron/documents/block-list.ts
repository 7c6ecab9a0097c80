import type { SourceBlock, SourceRun } from '../../letter/questions/source-document'
import { withoutInvisible } from './invisible-characters'
import type { Reading } from './reading'

const isBlank = (block: SourceBlock) => block.runs.length === 0 && block.label === undefined && block.kind !== 'rule'

const emptyOn = (page: number | undefined): SourceBlock => (page === undefined ? { runs: [] } : { runs: [], page })

/** Neighbours of the same kind are one run: a format may cut its text anywhere. */
function joinRuns(runs: readonly SourceRun[]): SourceRun[] {
  const joined: SourceRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const same = last && last.superscript === run.superscript && !last.noteMark && !run.noteMark
    if (same) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else if (run.text !== '') joined.push(run)
  }
  return joined
}

/** Line breaks and spaces at the edges of a paragraph show nothing. */
function trimEdges(runs: SourceRun[]): SourceRun[] {
  const trimmed = [...runs]
  for (let first = trimmed[0]; first; first = trimmed[0]) {
    const text = first.text.replace(/^[ \n\t\u00a0]+/, '')
    if (text !== '') {
      trimmed[0] = { ...first, text }
      break
    }
    trimmed.shift()
  }
  for (let last = trimmed.at(-1); last; last = trimmed.at(-1)) {
    const text = last.text.replace(/[ \n\t\u00a0]+$/, '')
    if (text !== '') {
      trimmed[trimmed.length - 1] = { ...last, text }
      break
    }
    trimmed.pop()
  }
  return trimmed
}

/** Collects the blocks of a document in reading order, cleaned and counted. */
export class BlockList {
  private readonly list: SourceBlock[] = []

  constructor(private readonly reading: Reading) {}

  add(block: SourceBlock): void {
    const runs = trimEdges(joinRuns(block.runs.map((run) => this.clean(run))))
    const isEmpty = runs.length === 0 && block.label === undefined && block.kind !== 'rule'
    const cleaned: SourceBlock = isEmpty ? emptyOn(block.page) : { ...block, runs }
    const last = this.list.at(-1)
    // Several empty lines say no more than one, and none at the start.
    if (isBlank(cleaned) && (!last || isBlank(last))) return
    this.reading.countBlocks(1)
    this.list.push(cleaned)
  }

  get blocks(): SourceBlock[] {
    const last = this.list.at(-1)
    return last && isBlank(last) ? this.list.slice(0, -1) : this.list
  }

  /** A document without a single letter is as good as empty. */
  get hasText(): boolean {
    return this.list.some((block) => block.runs.length > 0)
  }

  private clean(run: SourceRun): SourceRun {
    const { text, count } = withoutInvisible(run.text)
    this.reading.remark('invisible-characters', count)
    this.reading.countCharacters(text.length)
    return { ...run, text }
  }
}
