import { $create, $getState, $setState, createState, DecoratorNode } from 'lexical'
import type { DOMExportOutput, LexicalEditor, LexicalNode } from 'lexical'
import type { ReactElement } from 'react'
import type { Footnote } from '../../../letter/model/rich-text'
import { footnoteAttribute } from './copied-marks'
import { FootnoteMark } from './footnote-mark'
import { parseNote } from './parse-note'

const noteState = createState('note', { parse: parseNote, isEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b) })

/** A footnote in the text: one mark that the caret steps over; its text is edited in place in a small pane. */
export class FootnoteNode extends DecoratorNode<ReactElement> {
  $config() {
    return this.config('footnote', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: noteState }] })
  }

  getNote(): Footnote['children'] {
    return $getState(this, noteState)
  }

  setNote(note: Footnote['children']): this {
    return $setState(this, noteState, note)
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'ab-footnote'
    return element
  }

  override updateDOM(): false {
    return false
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('sup')
    element.setAttribute(footnoteAttribute, JSON.stringify(this.getNote()))
    element.textContent = '*'
    return { element }
  }

  override decorate(editor: LexicalEditor): ReactElement {
    return <FootnoteMark editor={editor} nodeKey={this.getKey()} note={this.getNote()} />
  }
}

export function $createFootnoteNode(note: Footnote['children']): FootnoteNode {
  return $create(FootnoteNode).setNote(note)
}

export function $isFootnoteNode(node: LexicalNode | null | undefined): node is FootnoteNode {
  return node instanceof FootnoteNode
}
