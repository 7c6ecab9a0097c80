import { afterEach, expect, it, onTestFinished } from 'vitest'
import { changeView, useView } from '../../../renderer/app/view-store'
import { keepInSight } from '../../../renderer/features/letter-page/keep-in-sight'

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
  const stop = keepInSight(desk, sheets)
  onTestFinished(() => {
    stop()
    desk.remove()
  })
  const isInSight = (one = line) => {
    const [{ top, bottom }, seen] = [one.getBoundingClientRect(), desk.getBoundingClientRect()]
    return bottom > seen.top && top < seen.bottom
  }
  /** As the page does when it becomes narrower: every line stands lower. */
  const resize = async () => {
    sheets.style.paddingTop = '900px'
    await aWhile(100)
  }
  return { desk, sheets, isInSight, resize }
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
  await aWhile(20)
  desk.dispatchEvent(new Event(act, { bubbles: true }))
  await resize()
  expect(isInSight()).toBe(false)
})

it('keeps it when the key that changes the size is heard here after it has', async () => {
  const shortcut = () => {
    changeView({ preview: 'beside' })
  }
  window.addEventListener('keydown', shortcut, { capture: true, once: true })
  const { sheets, isInSight, resize } = deskWithCaret()
  sheets.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true }))
  await resize()
  expect(isInSight()).toBe(true)
})

it('keeps it when its text is drawn anew', async () => {
  const { sheets, isInSight, resize } = deskWithCaret()
  changeView({ preview: 'beside' })
  const line = sheets.children[49] as HTMLElement
  const anew = line.cloneNode(true) as HTMLElement
  line.replaceWith(anew)
  getSelection()?.collapse(anew.firstChild, 2)
  await resize()
  expect(isInSight(anew)).toBe(true)
})

it('keeps it in sight when the focus is elsewhere', async () => {
  const { sheets, isInSight, resize } = deskWithCaret()
  sheets.blur()
  changeView({ preview: 'beside' })
  await resize()
  expect(isInSight()).toBe(true)
})

it('leaves a line alone that was scrolled out of sight, and keeps what is looked at', async () => {
  const { sheets, isInSight, resize } = deskWithCaret()
  const other = sheets.children[80] as HTMLElement
  other.scrollIntoView({ block: 'center' })
  changeView({ preview: 'beside' })
  await resize()
  expect(isInSight()).toBe(false)
  expect(isInSight(other)).toBe(true)
})

it('looks for a line about the middle when that falls between two', async () => {
  const { sheets, isInSight, resize } = deskWithCaret()
  const [before, other] = [sheets.children[79] as HTMLElement, sheets.children[80] as HTMLElement]
  other.style.marginTop = '40px'
  other.scrollIntoView({ block: 'center' })
  sheets.parentElement?.scrollBy(0, -25)
  changeView({ preview: 'beside' })
  await resize()
  expect([before, other].filter((one) => isInSight(one))).not.toEqual([])
})
