import { act, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { DraftHandle } from '../../../electron/ipc/contract'
import { setClassification } from '../../../letter/model/edit-letter'
import { editLetter } from '../../../renderer/app/edit-letter'
import { openEditors } from '../../../renderer/app/editors'
import { markTyped, showDraft, showNothing, storeAnswer, useLetterFrame } from '../../../renderer/app/letter-store'
import { sampleDraft } from '../../support/shipped-templates'

const draft = sampleDraft()
const [first] = draft.letter.answers

let looks = 0
function Watcher() {
  const classification = useLetterFrame(({ structure }) => {
    looks += 1
    return structure.classification
  })
  return <p>{classification}</p>
}

afterEach(showNothing)

it('a part of the window that words do not change is not woken by a key, and is by a change of the letter', () => {
  const handle = 'brief' as DraftHandle
  showDraft({ handle, name: null, draft, readOnly: null, recovered: false, oldCase: null }, openEditors())
  const { container, unmount } = render(<Watcher />)
  looks = 0
  act(() => {
    markTyped()
    storeAnswer(first?.id ?? '', [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Ja.', marks: [] }] }])
  })
  expect(looks).toBe(0)
  act(() => {
    editLetter('rubricering', (letter) => setClassification(letter, 'VERTROUWELIJK'))
  })
  expect(container.textContent).toBe('VERTROUWELIJK')
  expect(looks).toBeGreaterThan(0)
  unmount()
})
