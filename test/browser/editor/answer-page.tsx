import { userEvent } from 'vitest/browser'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { onTestFinished } from 'vitest'
import type { RichText } from '../../../letter/model/rich-text'
import { AnswerEditor } from '../../../renderer/editor/answer-editor'
import { createAnswerEditors } from '../../../renderer/editor/answer-editors'
import type { AnswerEditorEvents } from '../../../renderer/editor/answer-editors'
import '../../../renderer/editor/editor.css'

type PageOptions = Partial<AnswerEditorEvents> & {
  readonly contents?: Readonly<Record<string, RichText>>
  readonly readOnly?: boolean
}

/** The browser tells of a moved caret up to a frame later: no hand presses a key before that, but a test would. */
const nextFrame = () => new Promise(requestAnimationFrame)

/** A page with answer editors in real Chromium; it is taken down after the test. */
export async function answerPage({ contents = { a: [] }, readOnly = false, ...events }: PageOptions = {}) {
  const editors = createAnswerEditors({ onChange: () => undefined, ...events })
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  const draw = (now: Readonly<Record<string, RichText>>) => {
    flushSync(() => {
      root.render(
        Object.entries(now).map(([answer, content]) => (
          <AnswerEditor
            key={answer}
            editors={editors}
            answer={answer}
            content={content}
            readOnly={readOnly}
            label={`Antwoord op vraag ${answer}`}
          />
        )),
      )
    })
  }
  draw(contents)
  onTestFinished(() => {
    root.unmount()
    editors.close()
    host.remove()
  })
  const box = (answer = 'a') => {
    const element = host.querySelector<HTMLElement>(`[data-answer="${answer}"] [role="textbox"]`)
    if (element === null) throw new Error(`answer ${answer} has no editor`)
    return element
  }
  editors.focus(Object.keys(contents)[0] ?? 'a')
  await userEvent.click(box(Object.keys(contents)[0]))
  await nextFrame()
  return {
    editors,
    host,
    draw,
    box,
    /** Presses keys without a pause; a key that needs the caret where an earlier key took it belongs in a call of its own. */
    type: async (keys: string) => {
      await userEvent.keyboard(keys)
      await nextFrame()
    },
    text: (answer = 'a') => editors.contentOf(answer),
  }
}
