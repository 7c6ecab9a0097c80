import { afterEach, expect, it, onTestFinished } from 'vitest'
import { changeView, useView } from '../../../renderer/app/view-store'
import { keepCaretInSight } from '../../../renderer/features/letter-page/keep-caret-in-sight'

const fresh = useView.getInitialState()
afterEach(() => {
  useView.setState(fresh, true)
})

const aWhile = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A page of a hundred lines in a low desk, the caret in the fiftieth, in sight. */
function deskWithCaret() {
  const desk = document.createElement('div')
  desk.style.cssText = 'height: 300px; overflow: auto'
  desk.innerHTML = '<div contenteditable></div>'
  const sheets = desk.firstElementChild as HTMLElement
  sheets.innerHTML = '<p style="height: 1em">regel</p>'.repeat(100)
  document.body.append(desk)
  sheets.focus()
  const line = sheets.children[49] as HTMLElement
  getSelection()?.collapse(line.firstChild, 2)
  line.scrollIntoView({ block: 'center' })
  const stop = keepCaretInSight(desk, sheets)
  onTestFinished(() => {
    stop()
    desk.remove()
  })
  const isInSight = () => {
    const [{ top, bottom }, seen] = [line.getBoundingClientRect(), desk.getBoundingClientRect()]
    return bottom > seen.top && top < seen.bottom
  }
  /** As the page does when it becomes narrower: every line stands lower. */
  const resize = async () => {
    sheets.style.paddingTop = '900px'
    await aWhile(100)
  }
  return { desk, line, isInSight, resize }
}

it('keeps the line in sight, also when what was opened takes long to come', async () => {
  const { isInSight, resize } = deskWithCaret()
  changeView({ preview: 'beside' })
  await aWhile(2500)
  await resize()
  expect(isInSight()).toBe(true)
})

it.each(['wheel', 'pointerdown', 'keydown'])('lets go of it when the person acts: %s', async (act) => {
  const { desk, isInSight, resize } = deskWithCaret()
  changeView({ preview: 'beside' })
  desk.dispatchEvent(new Event(act, { bubbles: true }))
  await resize()
  expect(isInSight()).toBe(false)
})

it('leaves a line alone that was scrolled out of sight', async () => {
  const { desk, isInSight, resize } = deskWithCaret()
  desk.scrollTo(0, 0)
  changeView({ preview: 'beside' })
  await resize()
  expect(isInSight()).toBe(false)
  expect(desk.scrollTop).toBe(0)
})
