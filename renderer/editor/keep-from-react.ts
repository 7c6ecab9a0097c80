/** Events of typing that nothing above an editor listens to. */
const typingEvents = ['keypress', 'beforeinput', 'textInput', 'input'] as const
/** Nor to these for a letter of the text; other keys go on. The window's shortcuts see them first, on the way down. */
const keyEvents = ['keydown', 'keyup'] as const

/**
 * Stops these events at the editor's own element. React hears every event on the page and looks for a handler all the
 * way down to the text, six times a key, to find none.
 */
export function keepFromReact(element: HTMLElement): () => void {
  for (const name of typingEvents) element.addEventListener(name, stop)
  for (const name of keyEvents) element.addEventListener(name, stopText)
  return () => {
    for (const name of typingEvents) element.removeEventListener(name, stop)
    for (const name of keyEvents) element.removeEventListener(name, stopText)
  }
}

function stop(event: Event): void {
  event.stopPropagation()
}

function stopText(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event
  if (key.length === 1 && !ctrlKey && !metaKey && !altKey) event.stopPropagation()
}
