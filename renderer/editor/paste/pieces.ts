import type { Block, Inline, List } from '../../../letter/model/rich-text'
import { nestItems } from './nest-items'
import type { ListLine } from './nest-items'
import { readLines } from './read-lines'

/** A paragraph that its program calls an item of a list, before the list is put together. */
export type LooseItem = ListLine & { readonly kind: 'item' }

/** What comes out of pasted HTML, in order. */
export type Piece = Block | LooseItem

/** Gathers inline content until its paragraph ends. */
export type PieceBuilder = {
  readonly add: (inline: Inline) => void
  /** Ends the paragraph; one without words leaves nothing. */
  readonly end: (flow: 'paragraph' | 'quote') => void
  /** Ends the paragraph as an item of a list. */
  readonly endItem: (level: number, ordered: boolean) => void
  /** Ends the paragraph as a further line of the item before it. */
  readonly endContinuation: () => void
  readonly push: (...pieces: readonly Piece[]) => void
  readonly pieces: () => readonly Piece[]
}

export function createPieceBuilder(): PieceBuilder {
  const pieces: Piece[] = []
  let line: Inline[] = []
  const take = () => {
    const lines = readLines(line)
    line = []
    return lines
  }
  const end = (flow: 'paragraph' | 'quote') => {
    for (const children of take()) pieces.push({ kind: flow, children })
  }
  return {
    add: (inline) => line.push(inline),
    end,
    endItem: (level, ordered) => {
      const children = joinWithBreaks(take())
      if (children.length > 0) pieces.push({ kind: 'item', level, ordered, children })
    },
    endContinuation: () => {
      const last = pieces.at(-1)
      if (last?.kind !== 'item') {
        end('paragraph')
        return
      }
      pieces[pieces.length - 1] = { ...last, children: joinWithBreaks([last.children, ...take()]) }
    },
    push: (...more) => pieces.push(...more),
    pieces: () => pieces,
  }
}

/** Puts the lines of one thing under each other. */
export function joinWithBreaks(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ kind: 'break' } as const, ...line]))
}

/** Puts loose items together to lists. */
export function toBlocks(pieces: readonly Piece[]): readonly Block[] {
  const blocks: Block[] = []
  let items: LooseItem[] = []
  const close = () => {
    blocks.push(...nestItems(items))
    items = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'item') items.push(piece)
    else {
      close()
      blocks.push(piece)
    }
  }
  close()
  return blocks
}

/** The lines of blocks without their shape: for a table cell, an item of a list, a footnote. */
export function linesOfBlocks(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block): readonly (readonly Inline[])[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'quote':
        return [block.children]
      case 'list':
        return linesOfList(block)
      case 'table':
        return block.rows.flatMap((row) => row.flatMap((cell) => linesOfBlocks(cell.paragraphs)))
    }
  })
}

function linesOfList(list: List): readonly (readonly Inline[])[] {
  return list.items.flatMap((item) => [item.children, ...item.nested.flatMap(linesOfList)])
}
