import { useId, useState, type ReactNode } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onLeave?: () => void
  /** Printed text that stands out, such as places that are still open; same characters as the value. */
  readonly shown?: ReactNode
  readonly isReadOnly?: boolean
  readonly className?: string
  /** The name on the dotted line of a field that must still be filled. */
  readonly emptyName?: string
  /** What is told while the caret is in the field. */
  readonly hint?: ReactNode
  readonly id?: string
  /** Enter begins a new line; otherwise it leaves the field. */
  readonly multiline?: boolean
}

/**
 * Text that is written where it prints. A copy of the text beneath the transparent text area gives it its size, so that
 * it grows like paper does and places that are still open can be marked.
 */
export function PaperText(props: Props) {
  const { label, value, onChange, onLeave, shown, isReadOnly = false, className = '', emptyName, hint, id } = props
  const [focused, setFocused] = useState(false)
  const hintId = useId()
  const empty = value === '' && emptyName !== undefined
  return (
    <span className={`paper-text ${empty ? 'paper-text--empty' : ''} ${className}`} id={id}>
      <span className="paper-text__copy" aria-hidden="true">
        {empty ? <span className="paper-text__name">{emptyName}</span> : (shown ?? value)}
        {/* A last line that is empty has no height of its own. */}
        {'\u200b'}
      </span>
      <textarea
        className="paper-text__input"
        aria-label={label}
        aria-describedby={hint && focused ? hintId : undefined}
        rows={1}
        spellCheck
        readOnly={isReadOnly}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        onFocus={() => {
          setFocused(true)
        }}
        onBlur={(event) => {
          // The hint holds a button: going there is not leaving the field.
          if (event.relatedTarget instanceof Node && event.currentTarget.parentElement?.contains(event.relatedTarget))
            return
          setFocused(false)
          onLeave?.()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !props.multiline) event.preventDefault()
        }}
      />
      {hint && focused && (
        <span
          className="paper-text__hint"
          id={hintId}
          onBlur={() => {
            setFocused(false)
            onLeave?.()
          }}
        >
          {hint}
        </span>
      )}
    </span>
  )
}
