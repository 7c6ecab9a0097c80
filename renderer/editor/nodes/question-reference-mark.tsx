import type { LexicalEditor } from 'lexical'
import type { QuestionId } from '../../../letter/model/question-set'
import { useQuestionLabel } from '../question-labels'
import { selectNode } from './select-node'

type QuestionReferenceMarkProps = {
  readonly editor: LexicalEditor
  readonly nodeKey: string
  readonly questions: readonly QuestionId[]
}

/** The words of a question reference inside an answer. */
export function QuestionReferenceMark({ editor, nodeKey, questions }: QuestionReferenceMarkProps) {
  const label = useQuestionLabel(questions)
  return (
    <span
      className="ab-reference-label"
      onClick={() => {
        selectNode(editor, nodeKey)
      }}
    >
      {label}
    </span>
  )
}
