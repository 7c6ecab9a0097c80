/** Events of typing that nothing above an editor listens to; `keydown` and `keyup` go on, for the window's shortcuts. */
const typingEvents = ['keypress', 'beforeinput', 'textInput', 'input'] as const

/**
 * Stops these events at the editor's own element. React hears every event on the page and looks for a handler all the
 * way down to the text, four times a key, to find none.
 */
export function keepFromReact(element: HTMLElement): () => void {
  for (const name of typingEvents) element.addEventListener(name, stop)
  return () => {
    for (const name of typingEvents) element.removeEventListener(name, stop)
  }
}

function stop(event: Event): void {
  event.stopPropagation()
}
