declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface adds to Window
  interface Window {
    keyTimes: number[]
    showAnswer: () => void
    placeCaret: () => void
  }
}

/** Measures each key from its event to the frame that shows it, and puts the caret where the bench types. */
export function startKeyClock(): void {
  window.keyTimes = []
  const clock = (event: KeyboardEvent) => {
    const pressed = event.timeStamp
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => window.keyTimes.push(performance.now() - pressed)
      channel.port2.postMessage(0)
    })
  }
  window.addEventListener('keydown', clock, true)
  window.showAnswer = () => {
    middleAnswer()?.scrollIntoView({ block: 'center' })
  }
  window.placeCaret = placeCaret
}

function middleAnswer(): Element | undefined {
  const answers = [...document.querySelectorAll('[data-bench-answer]')]
  return answers[answers.length >> 1]
}

/** At the end of the last paragraph of the middle answer. */
function placeCaret(): void {
  const answer = middleAnswer()
  answer?.scrollIntoView({ block: 'center' })
  const editable = answer?.querySelector<HTMLElement>('[contenteditable=true]')
  const paragraph = [...(editable?.querySelectorAll('p') ?? [])].at(-1)
  if (!editable || !paragraph) throw new Error('no editor to type in')
  editable.focus({ preventScroll: true })
  const range = document.createRange()
  range.selectNodeContents(paragraph)
  range.collapse(false)
  getSelection()?.removeAllRanges()
  getSelection()?.addRange(range)
}
