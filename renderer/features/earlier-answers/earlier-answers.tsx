import { useEffect, useState } from 'react'
import { questionText } from '../../../letter/model/question-text'
import { openLetter } from '../../app/letter-store'
import { useView } from '../../app/view-store'
import { earlierText } from '../../text/earlier-answers'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { addFolder, openEarlier, searchEarlier, useEarlier } from './earlier-store'
import { FolderList } from './folder-list'
import { FoundAnswer } from './found-answer'

/** The questions of the answer at work, as they were asked. */
function questionsAtWork(): string {
  const open = openLetter()
  const { activeAnswer } = useView.getState()
  const covers = open?.structure.answers.find(({ id }) => id === activeAnswer)?.covers ?? []
  const questions = open?.structure.questionSet.questions ?? []
  return questions
    .filter(({ id }) => covers.includes(id))
    .map(questionText)
    .join('\n')
}

function Results() {
  const found = useEarlier((earlier) => earlier.found)
  return (
    <>
      <p role="status" className="quiet">
        {found && earlierText.found(found.length)}
      </p>
      {found && found.length > 0 && (
        <ul className="found-answers" aria-label={earlierText.results}>
          {found.map((one) => (
            <FoundAnswer key={`${one.folderName}/${one.file}/${one.numbers.join()}`} found={one} />
          ))}
        </ul>
      )}
    </>
  )
}

function Search() {
  const [text, setText] = useState('')
  const isWriting = useView((view) => view.activeAnswer !== null)
  return (
    <>
      <Field
        label={earlierText.search}
        value={text}
        onChange={setText}
        onSubmit={() => void searchEarlier('words', text)}
      />
      <Button
        look="outlined"
        icon="search"
        isDisabled={!isWriting}
        onPress={() => void searchEarlier('like-question', questionsAtWork())}
      >
        {earlierText.likeQuestion}
      </Button>
      {!isWriting && <p className="quiet">{earlierText.likeQuestionHelp}</p>}
      <Results />
    </>
  )
}

/** What was answered before, in folders of this computer or its network. */
export function EarlierAnswers() {
  const hasFolders = useEarlier(({ folders }) => folders.length > 0)
  useEffect(() => void openEarlier(), [])
  return (
    <div className="earlier">
      {hasFolders ? <Search /> : <p className="quiet">{earlierText.none}</p>}
      <FolderList />
      <div className="earlier__add">
        <Button look="link" icon="plus" onPress={() => void addFolder()}>
          {earlierText.addFolder}
        </Button>
      </div>
    </div>
  )
}
