declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface adds to Window
  interface Window {
    keyTimes: number[]
  }
}

// These run in the page: no function in them may have a name, for tsx would mark it with a helper that the page lacks.

/** Measures each key from its event to the frame that shows it. */
export function startKeyClock(): void {
  window.keyTimes = []
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => window.keyTimes.push(performance.now() - timeStamp)
        port2.postMessage(0)
      })
    },
    true,
  )
}

/** Brings the middle answer into view, once all of them are there. */
export function showMiddleAnswer(count: number): boolean {
  const answers = document.querySelectorAll('[data-answer-section]')
  if (answers.length < count) return false
  answers[answers.length >> 1]?.scrollIntoView({ block: 'center' })
  return true
}

/** Puts the caret at the end of the last paragraph of the middle answer, and tells a place in that paragraph. */
export function placeCaret(): { readonly x: number; readonly y: number } {
  const answers = document.querySelectorAll('[data-answer-section]')
  const editable = answers[answers.length >> 1]?.querySelector<HTMLElement>('[contenteditable=true]')
  const paragraph = [...(editable?.querySelectorAll('p') ?? [])].at(-1)
  if (!editable || !paragraph) throw new Error('no editor to type in')
  editable.focus({ preventScroll: true })
  const range = document.createRange()
  range.selectNodeContents(paragraph)
  range.collapse(false)
  getSelection()?.removeAllRanges()
  getSelection()?.addRange(range)
  const { left, top, width, height } = paragraph.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
