import { useRef } from 'react'
import { useGradually } from '../../app/gradually'
import { placeId } from '../../app/go-to'
import { useLetterFrame } from '../../app/letter-store'
import { CommandButton } from '../../commands/command-button'
import { pageText } from '../../text/letter-page'
import { AnswerGroups } from './answer-groups'
import { AskerNotes } from './asker-notes'
import { DerivedText } from './derived-text'
import { Introduction } from './introduction'
import { useFirstFootnotes } from './first-footnotes'
import { PageEdges } from './page-edges'
import { placed, sheet, textArea, typeSize } from './page-styles'

/** The head that every page after the first repeats. */
function ContinuationColumn() {
  const layout = useLetterFrame((open) => open.template.layout)
  const blocks = useLetterFrame((open) => open.composed.continuation)
  return (
    <div className="reference-column" style={{ ...placed(layout.continuation), ...typeSize(layout.columnText) }}>
      {blocks.map((block, index) => (
        <div key={index} className="column-block">
          {block.heading && <p className={block.headingBold ? 'column-block__heading' : ''}>{block.heading}</p>}
          {block.lines.map((text, at) => (
            <p key={at}>{text}</p>
          ))}
        </div>
      ))}
    </div>
  )
}

function NoQuestions() {
  return (
    <div className="no-questions">
      <p>
        <strong>{pageText.noQuestions}</strong> {pageText.addQuestionsHint}
      </p>
      <CommandButton id="questions.add" icon="plus" look="primary" />
    </div>
  )
}

/** The annex: one long sheet with the questions and answers, its page edges estimated. */
export function AnnexPage() {
  const layout = useLetterFrame((open) => open.template.layout)
  const answers = useLetterFrame((open) => open.composed.answers)
  const notes = useLetterFrame((open) => open.composed.notes)
  const firstFootnotes = useFirstFootnotes()
  const shown = useGradually(answers.length)
  const text = useRef<HTMLDivElement>(null)
  return (
    <section id={placeId.annex} className="sheet" style={sheet(layout)} aria-label={pageText.annex}>
      <ContinuationColumn />
      <div ref={text} className="sheet__text" style={textArea(layout, layout.margins.top)}>
        <h2 className="annex-heading">
          <DerivedText field="annexHeading" multiline />
        </h2>
        <Introduction />
        {answers.length === 0 && <NoQuestions />}
        <AnswerGroups answers={answers.slice(0, shown)} firstFootnotes={firstFootnotes} />
        <AskerNotes notes={notes} />
      </div>
      <PageEdges of={text} />
    </section>
  )
}
