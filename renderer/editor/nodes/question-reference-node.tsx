import { $create, $getState, $setState, createState, DecoratorNode } from 'lexical'
import type { DOMExportOutput, LexicalEditor, LexicalNode } from 'lexical'
import type { ReactElement } from 'react'
import type { QuestionId } from '../../../letter/model/question-set'
import { questionLabelOf } from '../question-labels'
import { questionReferenceAttribute } from './copied-marks'
import { QuestionReferenceMark } from './question-reference-mark'

const questionsState = createState('questions', {
  parse: (value: unknown): readonly QuestionId[] =>
    Array.isArray(value) ? value.filter((id): id is QuestionId => typeof id === 'string') : [],
  isEqual: (a, b) => a.length === b.length && a.every((id, index) => id === b[index]),
})

/** "vraag 2" as a live thing: it holds the questions, and shows whatever numbers they have at this moment. */
export class QuestionReferenceNode extends DecoratorNode<ReactElement> {
  $config() {
    return this.config('question-reference', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: questionsState }],
    })
  }

  getQuestions(): readonly QuestionId[] {
    return $getState(this, questionsState)
  }

  setQuestions(questions: readonly QuestionId[]): this {
    return $setState(this, questionsState, questions)
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'ab-question-reference'
    return element
  }

  override updateDOM(): false {
    return false
  }

  override getTextContent(): string {
    return questionLabelOf(this.getQuestions())
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span')
    element.setAttribute(questionReferenceAttribute, JSON.stringify(this.getQuestions()))
    element.textContent = this.getTextContent()
    return { element }
  }

  override decorate(editor: LexicalEditor): ReactElement {
    return <QuestionReferenceMark editor={editor} nodeKey={this.getKey()} questions={this.getQuestions()} />
  }
}

export function $createQuestionReferenceNode(questions: readonly QuestionId[]): QuestionReferenceNode {
  return $create(QuestionReferenceNode).setQuestions(questions)
}

export function $isQuestionReferenceNode(node: LexicalNode | null | undefined): node is QuestionReferenceNode {
  return node instanceof QuestionReferenceNode
}
