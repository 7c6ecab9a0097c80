import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { AnswerEditor } from '../../../renderer/editor/answer-editor'
import { createAnswerEditors } from '../../../renderer/editor/answer-editors'
import '../../../renderer/editor/editor.css'
import './bench.css'
import { startKeyClock } from './key-clock'
import { benchLetter } from './letter-text'

/** The same letter in our own editors, with the hand-over of changed text on, as the window has it. */
const count = Number(new URLSearchParams(location.search).get('n'))
const changed = new Map<string, unknown>()
const editors = createAnswerEditors({ onChange: (answer, content) => changed.set(answer, content) })
const host = document.body.appendChild(document.createElement('main'))

flushSync(() => {
  createRoot(host).render(
    benchLetter(count).map(({ id, question, content }, index) => (
      <div key={id} className="bench-answer" data-bench-answer>
        <p>{question}</p>
        <AnswerEditor editors={editors} answer={id} content={content} label={question} firstFootnote={index + 1} />
      </div>
    )),
  )
})
startKeyClock()
