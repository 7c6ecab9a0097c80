import { useEffect, useState } from 'react'
import { chooseDocument, readDropped, readPaste } from '../../app/read-incoming'
import { useView } from '../../app/view-store'
import { dropText } from '../../text/import'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null

function paste(event: ClipboardEvent): void {
  const data = event.clipboardData
  if (!data || isTyping(event.target) || useView.getState().dialog) return
  event.preventDefault()
  const [file] = data.files
  if (file) void readDropped(file)
  else void readPaste(data.getData('text/plain'), data.getData('text/html'))
}

function drop(event: DragEvent): void {
  const [file] = event.dataTransfer?.files ?? []
  if (file) void readDropped(file)
  else void readPaste(event.dataTransfer?.getData('text/plain') ?? '', event.dataTransfer?.getData('text/html') ?? '')
}

/** Pasting and dropping work anywhere in the window while this is shown. Tells whether a file hangs above it. */
function useWholeWindow(): boolean {
  const [above, setAbove] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('paste', paste, { signal })
    window.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault()
        setAbove(hasFiles(event))
      },
      { signal },
    )
    window.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setAbove(false)
      },
      { signal },
    )
    window.addEventListener(
      'drop',
      (event) => {
        event.preventDefault()
        setAbove(false)
        drop(event)
      },
      { signal },
    )
    return () => {
      stop.abort()
    }
  }, [])
  return above
}

/** The large place where the questions of the Kamer come in. */
export function DropPlace() {
  const above = useWholeWindow()
  return (
    <section className={`drop-place ${above ? 'drop-place--above' : ''}`} aria-label={dropText.title}>
      <Icon name="paste" />
      <div className="drop-place__words">
        <h2 className="drop-place__title">{above ? dropText.drop : dropText.title}</h2>
        <p className="quiet">{dropText.help}</p>
      </div>
      <Button look="primary" onPress={() => void chooseDocument()}>
        {dropText.choose}
      </Button>
    </section>
  )
}
