import type { SourceRemark } from '../../letter/questions/source-document'
import type { ReadLimits } from './limits'
import { refuse } from './refusal'

/** How far a file has been read, from 0 to 1. */
export type ReportProgress = (fraction: number) => void

/** One file being read: its limits, what was spent of them, and what there is to remark. */
export class Reading {
  private readonly counts = new Map<SourceRemark['kind'], number>()
  private deadline: number
  private elements = 0
  private characters = 0
  private blocks = 0

  constructor(
    readonly limits: ReadLimits,
    readonly reportProgress: ReportProgress = () => undefined,
  ) {
    this.deadline = performance.now() + limits.milliseconds
  }

  /** Starts the time anew, when what was spent went to a library and not to the file. */
  restartClock(): void {
    this.deadline = performance.now() + this.limits.milliseconds
  }

  remark(kind: SourceRemark['kind'], count = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count)
  }

  get remarks(): SourceRemark[] {
    return [...this.counts].map(([kind, count]) => ({ kind, count }))
  }

  countElement(depth: number): void {
    this.elements += 1
    if (depth > this.limits.depth) refuse({ kind: 'bomb', reason: 'nested-too-deep' })
    if (this.elements > this.limits.elements) {
      refuse({ kind: 'too-large', measure: 'elements', limit: this.limits.elements })
    }
    if (this.elements % 1024 === 0) this.checkTime()
  }

  countCharacters(count: number): void {
    this.characters += count
    if (this.characters > this.limits.characters) {
      refuse({ kind: 'too-large', measure: 'characters', limit: this.limits.characters })
    }
  }

  countBlocks(count: number): void {
    this.blocks += count
    if (this.blocks > this.limits.blocks) refuse({ kind: 'too-large', measure: 'elements', limit: this.limits.blocks })
  }

  /** A reader that works in the main flow cannot be stopped from outside, so it asks now and then. */
  checkTime(): void {
    if (performance.now() > this.deadline) refuse({ kind: 'too-slow', seconds: this.limits.milliseconds / 1000 })
  }
}
