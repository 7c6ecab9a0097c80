import type { LexicalEditor } from 'lexical'
import type { QuestionId } from '../../../letter/model/question-set'
import { useQuestionLabel } from '../question-labels'
import { useSelectedNode } from './use-selected-node'

type QuestionReferenceMarkProps = {
  readonly editor: LexicalEditor
  readonly nodeKey: string
  readonly questions: readonly QuestionId[]
}

/** The words of a question reference inside an answer. */
export function QuestionReferenceMark({ editor, nodeKey, questions }: QuestionReferenceMarkProps) {
  const label = useQuestionLabel(questions)
  const { selected, select } = useSelectedNode(editor, nodeKey)
  return (
    <span className={selected ? 'ab-reference-label ab-selected' : 'ab-reference-label'} onClick={select}>
      {label}
    </span>
  )
}
